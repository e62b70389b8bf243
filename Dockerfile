# One image for every part: "docker run … gateway", "… groups", or "… all".
FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --no-audit --no-fund
COPY tsconfig.json tsconfig.build.json main.ts app.ts ./
COPY cli cli
COPY composition composition
COPY examples examples
COPY founding founding
COPY gateway gateway
COPY ops ops
COPY platform platform
COPY schema schema
COPY seed seed
COPY subgraphs subgraphs
RUN npm run build && npm prune --omit=dev --no-audit --no-fund

FROM node:24-bookworm-slim
ENV NODE_ENV=production ALLIANCE_DATA_DIR=/data
WORKDIR /app
RUN mkdir /data && chown node:node /data
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
USER node
EXPOSE 4000 4101 4102 4103 4104 4105
ENTRYPOINT ["node", "dist/main.js"]
CMD ["all"]
