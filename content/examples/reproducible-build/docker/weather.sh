#!/bin/sh
cat /etc/weather-version
