#!/bin/sh
cat /etc/weather-built
