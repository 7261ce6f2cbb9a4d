#!/bin/sh
# Whatever happens to the tags, this is the image that was tested.
docker run --pull missing \
  "registry.example.com/weather@$(cat image.digest)"
