/** What no Dockerfile can say about a property, and how to see it on an image or a running container. IMG and NAME stand for the reader's own. */
import type { Property } from '../rules/define.ts';

export interface Step {
  readonly practice: string;
  readonly command: string;
  /** What the right answer is. */
  readonly expect: string;
}

export interface Verification {
  readonly cannot: string;
  readonly steps: readonly Step[];
}

export type Verifications = Readonly<Partial<Record<Property, Verification>>>;

export const verification: Verifications = {
  'linux-process': {
    cannot: 'whether the program handles SIGTERM, reaps its children and ends with a true exit code.',
    steps: [
      {
        practice: 'handle-termination-signals',
        command: "time docker stop NAME; docker inspect -f '{{.State.ExitCode}}' NAME",
        expect: 'Well under ten seconds, and 0 or 143. 137 means that it was killed.',
      },
      {
        practice: 'exec-form-entrypoint',
        command: "docker exec NAME cat /proc/1/cmdline | tr '\\0' ' '",
        expect: 'Your program, not /bin/sh -c.',
      },
    ],
  },
  'container-api': {
    cannot: 'which variables the program reads, and whether it listens on the declared ports.',
    steps: [
      {
        practice: 'env-interface',
        command: 'docker run --rm IMG',
        expect: 'Without a variable it needs it ends at once and names the variable.',
      },
      {
        practice: 'declare-ports',
        command: 'docker exec NAME cat /proc/net/tcp /proc/net/tcp6',
        expect: 'Each listening port (state 0A, in hexadecimal) is one that EXPOSE declares.',
      },
    ],
  },
  'self-describing': {
    cannot: 'whether an SBOM, provenance and a signature go with the image: the build and the registry add them.',
    steps: [
      {
        practice: 'standard-annotations',
        command: "docker image inspect -f '{{json .Config.Labels}}' IMG",
        expect: 'Source, revision, version and licence of this image, not of its base.',
      },
      {
        practice: 'sbom-attestation',
        command: "docker buildx imagetools inspect IMG --format '{{json .SBOM}}'",
        expect: 'A document, not null.',
      },
    ],
  },
  disposable: {
    cannot: 'how fast the program starts and stops, and whether it leaves work half done when it is killed.',
    steps: [
      {
        practice: 'graceful-shutdown',
        command: "time docker stop NAME; docker inspect -f '{{.State.ExitCode}}' NAME",
        expect: 'Shorter than the grace period, requests under way are answered.',
      },
      {
        practice: 'crash-only-design',
        command: 'docker kill NAME; docker start NAME; docker logs -f NAME',
        expect: 'It starts again by itself, nothing has to be repaired.',
      },
    ],
  },
  immutable: {
    cannot: 'whether somebody changes files in the running container, or moves the tag.',
    steps: [
      {
        practice: 'no-in-place-changes',
        command: 'docker diff NAME',
        expect: 'No line outside volumes and temporary folders.',
      },
      {
        practice: 'read-only-rootfs',
        command: 'docker run --rm --read-only --tmpfs /tmp IMG',
        expect: 'It starts and works.',
      },
    ],
  },
  'self-contained': {
    cannot: 'whether the program fetches code when it starts, or leans on files of the host.',
    steps: [
      {
        practice: 'all-dependencies-inside',
        command: 'docker run --rm --network none IMG',
        expect: 'It starts, or says which service it misses; it does not miss code.',
      },
      {
        practice: 'build-secrets',
        command: 'docker history --no-trunc IMG',
        expect: 'No password or token in any line.',
      },
    ],
  },
  small: {
    cannot: 'how large the image becomes, and what the program needs of what is in it.',
    steps: [
      {
        practice: 'lean-layers',
        command: "docker history --format '{{.Size}}\\t{{.CreatedBy}}' IMG",
        expect: 'No large layer whose files a later one deletes.',
      },
      {
        practice: 'drop-capabilities',
        command: 'docker run --rm --cap-drop ALL --security-opt no-new-privileges IMG',
        expect: 'It starts and works, or names the one capability it needs.',
      },
    ],
  },
};
