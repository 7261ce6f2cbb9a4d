#!/bin/sh
set -eu
mkdir -p uploads/today
cat > uploads/today/picture
echo "stored"
