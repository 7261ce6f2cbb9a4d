FROM node:22-alpine
WORKDIR /app
USER node
CMD ["node", "server.js"]
