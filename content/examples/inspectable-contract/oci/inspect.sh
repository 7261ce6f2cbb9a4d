#!/bin/sh
set -eu
image=docker://registry.example.com/weather:1.4.2
skopeo inspect --config "$image" | jq '.config | {
  user: .User,
  entrypoint: .Entrypoint,
  environment: .Env,
  ports: (.ExposedPorts // {} | keys),
  volumes: (.Volumes // {} | keys),
  stopSignal: .StopSignal,
  labels: .Labels
}'
skopeo inspect --raw "$image" | jq '.annotations'
