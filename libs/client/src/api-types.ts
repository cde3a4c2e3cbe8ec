// `npm run docs openapi` makes this of docs/openapi.json.
export interface paths {
    "/api/v1/realtime/tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a ticket for a realtime connection
         * @description For browsers, which cannot set headers on a WebSocket or EventSource. The ticket authenticates as the caller; it must be used to connect within 60 seconds.
         */
        post: operations["createRealtimeTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/compositions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List compositions */
        get: operations["listCompositions"];
        put?: never;
        /**
         * Compose a video
         * @description Queues a render and responds immediately. Poll its progress with `GET`, or follow it live over Socket.IO.
         */
        post: operations["createComposition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/compositions/{composition_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a composition
         * @description Supports `If-None-Match`. Its `ETag` can be sent as `If-Match` with an edit until `revision` changes.
         */
        get: operations["getComposition"];
        /**
         * Replace a composition
         * @description Creates a new revision; only what the edit affects is rendered again. Until it completes, `download`, `metadata` and `poster.jpg` serve the last completed revision.
         */
        put: operations["replaceComposition"];
        post?: never;
        /** Delete a composition and its files */
        delete: operations["deleteComposition"];
        options?: never;
        head?: never;
        /**
         * Change a composition
         * @description Creates a new revision; only what the edit affects is rendered again. Until it completes, `download`, `metadata` and `poster.jpg` serve the last completed revision.
         */
        patch: operations["changeComposition"];
        trace?: never;
    };
    "/api/v1/compositions/validate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Validate a composition and estimate its render
         * @description A dry run: takes the body of `POST /api/v1/compositions` and plans the render without starting it. Sources are fetched (and cached, so that the render does not fetch them again), probed, and divided into segments. An invalid request is a VALIDATION_ERROR; an unusable source is UNPROCESSABLE_MEDIA and is named in the message. The operator limits the time this may take (`VALIDATE_SECONDS`); beyond it, the response is SERVICE_UNAVAILABLE.
         */
        post: operations["validateComposition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/compositions/{composition_id}/download": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a download link for the finished video */
        get: operations["getDownload"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/compositions/{composition_id}/metadata": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get metadata of inputs, output and processing
         * @description Describes the last completed revision. Before there is one, unknown values are null or empty.
         */
        get: operations["getMetadata"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/compositions/{composition_id}/poster.jpg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the poster image
         * @description The frame at `output.poster_time`, in the size of the video. The composition's metadata has a link that needs no key.
         */
        get: operations["getPoster"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/compositions/{composition_id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the revisions of a composition */
        get: operations["listRevisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/compositions/{composition_id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a composition
         * @description Work on it stops within seconds. Finished segments are kept for a retry.
         */
        post: operations["cancelComposition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/compositions/{composition_id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Retry a composition
         * @description Renders the same revision again, for a composition that failed, was cancelled, or whose output has been lost from storage. Finished segments are reused.
         */
        post: operations["retryComposition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/compositions/{composition_id}/preview.m3u8": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Watch the video while it renders
         * @description An HLS presentation of what has been rendered so far, without gaps, from the start; its playlists grow until the video is complete (`EVENT`, then `VOD`). It includes audio unless that takes much longer to produce than the first seconds of video. A media element (`Sec-Fetch-Dest: video`) gets the whole timeline immediately, and each segment once it is rendered. The URLs in the playlist need no key; neither does the playlist at `preview_url`. Available for MP4, MOV and HLS in H.264 or HEVC.
         */
        get: operations["getPreview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List jobs
         * @description Each job is one render of a composition.
         */
        get: operations["listJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{job_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a job
         * @description Supports `If-None-Match`.
         */
        get: operations["getJob"];
        put?: never;
        post?: never;
        /**
         * Cancel a job
         * @description Work on it stops within seconds. The composition is kept and can be retried.
         */
        delete: operations["cancelJob"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assets/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a multipart upload
         * @description For large files: parts can be sent in parallel and retried one by one. PUT each part to its `url`, then complete the upload. Uploads that are not completed before `expires_at` are deleted.
         */
        post: operations["beginUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assets/uploads/{upload_id}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Complete a multipart upload
         * @description Responds once the file is assembled and inspected. Idempotent: completing an upload again returns the same response.
         */
        post: operations["completeUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assets/uploads/{upload_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Abort a multipart upload
         * @description Deletes the parts received so far.
         */
        delete: operations["abortUpload"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/uploads/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Upload a part to its signed link
         * @description Use the link in `parts[].url`. It needs no key, and accepts exactly the size that it was signed for.
         */
        put: operations["putPart"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List assets */
        get: operations["listAssets"];
        put?: never;
        /**
         * Upload a file
         * @description A video, audio, an image, a font (TTF, OTF, WOFF), a 3D LUT (`.cube`) or subtitles (SRT, VTT, ASS). The type is detected from the content. Identical content is stored once, however often it is uploaded.
         */
        post: operations["uploadAsset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assets/{asset_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get an asset */
        get: operations["getAsset"];
        put?: never;
        post?: never;
        /**
         * Delete an asset
         * @description CONFLICT while an unfinished composition uses it.
         */
        delete: operations["deleteAsset"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/probe": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Probe a file
         * @description Fetches the file and describes its content. The operator limits its size and the time this may take (`PROBE_MAX_BYTES`, `PROBE_SECONDS`).
         */
        post: operations["probeFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/internal/v1/process-clips": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Process clips
         * @description Normalises clips and extracts thumbnails. Queues the work and responds immediately.
         */
        post: operations["processClips"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/internal/v1/jobs/{job_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a clip job
         * @description Supports `If-None-Match`.
         */
        get: operations["getClipJob"];
        put?: never;
        post?: never;
        /** Delete a clip job and its files */
        delete: operations["deleteClipJob"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/internal/v1/jobs/{job_id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a clip job
         * @description Work on it stops within seconds. Finished clips are kept; the callback is sent.
         */
        post: operations["cancelClipJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/internal/v1/webhooks/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List callback deliveries
         * @description Each with its delivery attempts.
         */
        get: operations["listDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/internal/v1/webhooks/deliveries/{delivery_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a callback delivery */
        get: operations["getDelivery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/internal/v1/webhooks/deliveries/{delivery_id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replay a callback
         * @description Sends the same message again, with the same `webhook-id` and a new retry schedule.
         */
        post: operations["replayDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/files/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download a file by its signed link
         * @description Use the link in `download_url`; it needs no key. Supports `Range` and conditional requests.
         */
        get: operations["downloadFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/downloads/{token}/preview/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a file of a preview
         * @description Use the link in `preview_url`; it needs no key. `index.m3u8` grows until the video is complete. `whole.m3u8` lists the whole timeline from the outset; a request for one of its segments waits until it is rendered, and is redirected to the same URL after 20 seconds to go on waiting.
         */
        get: operations["getPreviewFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/downloads/{token}/{path}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a file of a multi-file output
         * @description One link covers all files of an output: playlists, segments, images and captions refer to each other by relative URLs. Needs no key; open to any origin (CORS). Supports `Range` and conditional requests.
         */
        get: operations["downloadFolderFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/compositions/{composition_id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow a composition live
         * @description Server-sent events, for `EventSource`: first the current state, then live events, each with its `seq` as id. The stream ends after the final `status`; a reconnect with the last id then gets 204, which stops an `EventSource` from reconnecting.
         */
        get: operations["followComposition"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Health of the service and its dependencies */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/health/detailed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Detailed health, with figures
         * @description For operators: if the public API requires a key, this requires one with the scope `internal`. Not rate-limited.
         */
        get: operations["getDetailedHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Metrics of this process, in the Prometheus text format */
        get: operations["getMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Liveness probe
         * @description Does not fail while the process is draining.
         */
        get: operations["isLive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Readiness probe */
        get: operations["isReady"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    compositionEnded: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A composition has finished
         * @description Signed according to Standard Webhooks. Failed deliveries are retried with exponential backoff for up to 24 hours.
         */
        post: operations["compositionEnded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    clipJobEnded: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * All clips of a job have finished
         * @description Signed according to Standard Webhooks. Failed deliveries are retried with exponential backoff for up to 24 hours.
         */
        post: operations["clipJobEnded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        TicketDto: {
            /**
             * @description For `auth: {ticket}` of Socket.IO, or `?ticket=` in a URL.
             * @example eyJzdWIiOm51bGwsImV4cCI6MTc2NzIyNTY2MH0.c2lnbmF0dXJl
             */
            ticket: string;
            /**
             * Format: date-time
             * @description Deadline for connecting. An open connection outlives the ticket.
             * @example 2026-01-01T00:00:00.000Z
             */
            expires_at: string;
        };
        ErrorDetailDto: {
            /**
             * @description Machine-readable error code; each belongs to one HTTP status.
             * @example VALIDATION_ERROR
             * @enum {string}
             */
            error_code: "VALIDATION_ERROR" | "UNAUTHORIZED" | "FORBIDDEN" | "NOT_FOUND" | "CONFLICT" | "PRECONDITION_FAILED" | "PAYLOAD_TOO_LARGE" | "UNSUPPORTED_MEDIA_TYPE" | "UNPROCESSABLE_MEDIA" | "RATE_LIMIT_EXCEEDED" | "INTERNAL_ERROR" | "SERVICE_UNAVAILABLE";
            /**
             * @description Human-readable description.
             * @example The request is not valid; `fields` says what has to change.
             */
            message: string;
            /**
             * @description With VALIDATION_ERROR: for each field, as a dotted path into the request, what is wrong and what is allowed.
             * @example {
             *       "clips.0.end_time": [
             *         "end_time must be greater than start_time (4)."
             *       ]
             *     }
             */
            fields?: {
                [key: string]: string[];
            };
            /**
             * @description Seconds to wait before retrying.
             * @example 5
             */
            retry_after?: number;
            /**
             * @description Also in the `X-Request-Id` header and in the server log.
             * @example req_5d0b7c1e
             */
            request_id: string;
            /**
             * Format: date-time
             * @description Time of the response.
             * @example 2026-01-01T00:00:00.000Z
             */
            timestamp: string;
        };
        ErrorEnvelopeDto: {
            detail: components["schemas"]["ErrorDetailDto"];
        };
        CompositionErrorDto: {
            /**
             * @description Machine-readable error code.
             * @enum {string}
             */
            code: "DOWNLOAD_ERROR" | "INVALID_MEDIA" | "ENCODING_ERROR" | "UPLOAD_ERROR" | "TIMEOUT" | "CANCELLED" | "INTERNAL_ERROR";
            /**
             * @description Human-readable description, with what can be done about it.
             * @example The server that clips.2 lies on answered with 404. Check the address.
             */
            message: string;
            /**
             * @description Whether a retry of the same composition may succeed.
             * @example true
             */
            retryable: boolean;
            /**
             * @description The part of the request at fault.
             * @example clips.2
             */
            asset?: string;
            /**
             * @description Seconds into the asset or the timeline.
             * @example 4.5
             */
            at?: number;
        };
        CompositionCallbackDto: {
            /**
             * Format: uuid
             * @description The composition that has finished.
             * @example 6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10
             */
            composition_id: string;
            /**
             * @description Final status.
             * @example completed
             * @enum {string}
             */
            status: "completed" | "failed" | "cancelled";
            /**
             * @description From the request.
             * @example Two days at the sea
             */
            title: string;
            /**
             * Format: date-time
             * @description Null unless completed.
             * @example 2026-01-01T00:00:00.000Z
             */
            completed_at: string | null;
            /** @description Why it failed or was cancelled. */
            error: components["schemas"]["CompositionErrorDto"] | null;
            /**
             * Format: uri
             * @description Needs no key. Outlives the last attempt to deliver this callback. Null unless completed.
             * @example https://media.example.com/beach.mp4
             */
            download_url: string | null;
            /**
             * @description `metadata` from the request; null if it had none.
             * @example {
             *       "order": 4711,
             *       "customer": {
             *         "name": "Ada"
             *       }
             *     }
             */
            client_metadata: {
                [key: string]: unknown;
            } | null;
        };
        AnimationDto: {
            /**
             * @description How the overlay appears and disappears, unless `in` or `out` is set. Slides enter from outside the frame and leave on the opposite side; `typewriter` is for text only.
             * @example fade
             * @enum {string|null}
             */
            type?: "fade" | "slide-up" | "slide-down" | "slide-left" | "slide-right" | "pop" | "typewriter" | null;
            /**
             * @description How it appears.
             * @example slide-up
             * @enum {string|null}
             */
            in?: "fade" | "slide-up" | "slide-down" | "slide-left" | "slide-right" | "pop" | "typewriter" | null;
            /**
             * @description How it disappears.
             * @example fade
             * @enum {string|null}
             */
            out?: "fade" | "slide-up" | "slide-down" | "slide-left" | "slide-right" | "pop" | "typewriter" | null;
            /**
             * @description Length of each of the two animations in seconds; at most as long as the overlay is shown.
             * @default 0.5
             */
            duration?: number | null;
        };
        OutlineDto: {
            /**
             * @description `#RRGGBB` or `#RRGGBBAA`.
             * @default #000000
             */
            color?: string | null;
            /**
             * @description Width beyond the edge of the glyphs. In pixels at an output height of 1080.
             * @default 4
             */
            width?: number | null;
        };
        ShadowDto: {
            /**
             * @description `#RRGGBB` or `#RRGGBBAA`.
             * @default #000000A0
             */
            color?: string | null;
            /**
             * @description Blur radius. In pixels at an output height of 1080.
             * @default 8
             */
            blur?: number | null;
            /**
             * @description Offset to the right. In pixels at an output height of 1080.
             * @default 0
             */
            x?: number | null;
            /**
             * @description Offset downwards. In pixels at an output height of 1080.
             * @default 4
             */
            y?: number | null;
        };
        BackgroundDto: {
            /**
             * @description `#RRGGBB` or `#RRGGBBAA`.
             * @default #000000B0
             */
            color?: string | null;
            /**
             * @description Space between the text and the edge of the box, limited to a quarter of the shorter side of the frame. In pixels at an output height of 1080.
             * @default 16
             */
            padding?: number | null;
            /**
             * @description Corner radius. In pixels at an output height of 1080.
             * @default 0
             */
            radius?: number | null;
        };
        TextOverlayDto: {
            /**
             * @description Position on the frame: a name, or the top left corner as `{x, y}` in pixels of the output or as `"NN%"` of its width and height. A box that would leave the frame is moved inside.
             * @example bottom-center
             */
            position: ("top-left" | "top-center" | "top-right" | "center-left" | "center" | "center-right" | "bottom-left" | "bottom-center" | "bottom-right") | {
                /**
                 * @description Distance from the left edge of the frame, in pixels of the output or as `"NN%"` of its width.
                 * @example 50%
                 */
                x: number | string;
                /**
                 * @description Distance from the top edge, in pixels of the output or as `"NN%"` of its height.
                 * @example 120
                 */
                y: number | string;
            };
            /**
             * @description When it appears on the timeline.
             * @example 0.5
             */
            start_time: number;
            /**
             * @description When it disappears from the timeline; greater than `start_time`. Anything beyond the last clip is cut.
             * @example 3.5
             */
            end_time: number;
            /**
             * @description Opacity of the whole overlay: 0 is invisible, 1 is opaque.
             * @default 1
             */
            opacity?: number | null;
            /** @description Entrance and exit animation. Unset: none. */
            animation?: components["schemas"]["AnimationDto"] | null;
            /**
             * @description Kind of overlay.
             * @default text
             * @enum {string|null}
             */
            type?: "text" | "image" | "subtitles" | null;
            /**
             * @description The text; a newline starts a new line.
             * @example Summer
             *     2024
             */
            text: string;
            /**
             * @description In pixels at an output height of 1080; scales with the height of the output.
             * @default 48
             */
            font_size?: number | null;
            /**
             * @description `#RRGGBB` or `#RRGGBBAA`.
             * @default #FFFFFF
             */
            font_color?: string | null;
            /**
             * @description A bundled family, or `asset://` and the id of an uploaded font. Missing glyphs are taken from the other families and from Noto.
             * @default Inter
             * @example asset://6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10
             */
            font_family?: ("Inter" | "Noto Sans") | string | null;
            /**
             * @description Weight from thin (100) to black (900). An uploaded font has only its own weight, unless it is a variable font.
             * @default 600
             * @enum {integer|null}
             */
            font_weight?: 100 | 200 | 300 | 400 | 500 | 600 | 700 | 800 | 900 | null;
            /**
             * @description Scripts without italics stay upright, and so do uploaded fonts.
             * @default false
             */
            italic?: boolean | null;
            /**
             * @description Alignment of the lines. Unset: towards the side of the frame given by `position`.
             * @enum {string|null}
             */
            align?: "left" | "center" | "right" | null;
            /**
             * @description Width at which lines wrap: pixels at an output height of 1080, or `"NN%"` of the width of the output. Default and maximum: the margins of the frame. If a single glyph is wider, the font is made smaller.
             * @example 40%
             */
            max_width?: number | string | null;
            /**
             * @description Distance between lines, as a multiple of the font size.
             * @default 1.35
             */
            line_height?: number | null;
            /** @description Outline of the glyphs. Without `outline`, `shadow` and `background`, text gets a black or white outline that keeps it legible on any background; if any of them is set, only what is set is drawn. */
            outline?: components["schemas"]["OutlineDto"] | null;
            /** @description Drop shadow of the glyphs and their outline. */
            shadow?: components["schemas"]["ShadowDto"] | null;
            /** @description Box behind the text. */
            background?: components["schemas"]["BackgroundDto"] | null;
        };
        ImageOverlayDto: {
            /**
             * @description Position on the frame: a name, or the top left corner as `{x, y}` in pixels of the output or as `"NN%"` of its width and height. A box that would leave the frame is moved inside.
             * @example bottom-center
             */
            position: ("top-left" | "top-center" | "top-right" | "center-left" | "center" | "center-right" | "bottom-left" | "bottom-center" | "bottom-right") | {
                /**
                 * @description Distance from the left edge of the frame, in pixels of the output or as `"NN%"` of its width.
                 * @example 50%
                 */
                x: number | string;
                /**
                 * @description Distance from the top edge, in pixels of the output or as `"NN%"` of its height.
                 * @example 120
                 */
                y: number | string;
            };
            /**
             * @description When it appears on the timeline.
             * @example 0.5
             */
            start_time: number;
            /**
             * @description When it disappears from the timeline; greater than `start_time`. Anything beyond the last clip is cut.
             * @example 3.5
             */
            end_time: number;
            /**
             * @description Opacity of the whole overlay: 0 is invisible, 1 is opaque.
             * @default 1
             */
            opacity?: number | null;
            /** @description Entrance and exit animation. Unset: none. */
            animation?: components["schemas"]["AnimationDto"] | null;
            /**
             * @description Image overlay.
             * @example image
             * @enum {string}
             */
            type: "image";
            /**
             * Format: uri
             * @description Address of the image: PNG, JPEG, WebP or GIF, of at most 50 megapixels. Of an animation, the first frame is shown.
             * @example https://media.example.com/logo.png
             */
            url: string;
            /**
             * @description Pixels at an output height of 1080, or `"NN%"` of the width of the output. If only one of `width` and `height` is set, the aspect ratio is kept; if neither is, the image has its own size. An image larger than the frame is scaled down.
             * @example 15%
             */
            width?: number | string | null;
            /**
             * @description Like `width`, relative to the height of the output. With both, the image is stretched.
             * @example 120
             */
            height?: number | string | null;
        };
        SubtitlesBackgroundDto: {
            /**
             * @description `#RRGGBB` or `#RRGGBBAA`.
             * @default #000000B0
             */
            color?: string | null;
            /**
             * @description Space between the text and the edge of the box. In pixels at an output height of 1080.
             * @default 16
             */
            padding?: number | null;
        };
        SubtitlesStyleDto: {
            /**
             * @description Pixels at an output height of 1080. Default for SRT and WebVTT: 48.
             * @example 54
             */
            font_size?: number | null;
            /**
             * @description `#RRGGBB` or `#RRGGBBAA`; default for SRT and WebVTT: #FFFFFF. Colours set within a cue are kept.
             * @example #FFFF00
             */
            font_color?: string | null;
            /**
             * @description Missing glyphs are taken from the other families. Default: Inter, unless the file names a font.
             * @example Noto Sans
             * @enum {string|null}
             */
            font_family?: "Inter" | "Noto Sans" | null;
            /**
             * @description Weight from thin (100) to black (900). Default for SRT and WebVTT: 600. Text marked as bold is bolder.
             * @example 500
             * @enum {integer|null}
             */
            font_weight?: 100 | 200 | 300 | 400 | 500 | 600 | 700 | 800 | 900 | null;
            /**
             * @description Scripts without italics stay upright.
             * @example false
             */
            italic?: boolean | null;
            /** @description Outline of the glyphs. Without `outline` and `background`, SRT and WebVTT get a black outline; if either is set, only what is set is drawn. */
            outline?: components["schemas"]["OutlineDto"] | null;
            /** @description Box behind the text of a cue. */
            background?: components["schemas"]["SubtitlesBackgroundDto"] | null;
        };
        SubtitlesOverlayDto: {
            /**
             * @description Subtitles, burnt into the video.
             * @example subtitles
             * @enum {string}
             */
            type: "subtitles";
            /**
             * Format: uri
             * @description Address of the subtitles: an SRT, WebVTT or ASS file of at most 10 MiB and 20,000 cues, in UTF-8, UTF-16 with a byte order mark, or Windows-1252.
             * @example https://media.example.com/talk.en.vtt
             */
            url: string;
            /**
             * @description Time on the timeline of the file's time 0.
             * @example 0
             */
            start_time: number;
            /**
             * @description When the subtitles end; greater than `start_time`. Cues beyond it, or beyond the last clip, are cut.
             * @example 60
             */
            end_time: number;
            /**
             * @description Position of cues that set none themselves. Default for SRT and WebVTT: `bottom-center`.
             * @example bottom-center
             * @enum {string|null}
             */
            position?: "top-left" | "top-center" | "top-right" | "center-left" | "center" | "center-right" | "bottom-left" | "bottom-center" | "bottom-right" | null;
            /** @description Appearance. For an ASS file, each value overrides that of every style in the file. */
            style?: components["schemas"]["SubtitlesStyleDto"] | null;
        };
        CropDto: {
            /**
             * @description Left edge, as a percentage of the width.
             * @example 25
             */
            x: number;
            /**
             * @description Top edge, as a percentage of the height.
             * @example 0
             */
            y: number;
            /**
             * @description As a percentage of the width.
             * @example 50
             */
            width: number;
            /**
             * @description As a percentage of the height.
             * @example 100
             */
            height: number;
        };
        TransitionDto: {
            /**
             * @description Type of transition:
             *
             *     - `fade`: Cross-dissolve.
             *     - `fade_fast`: Like `fade`, earlier where the images differ much.
             *     - `fade_slow`: Like `fade`, earlier where the images differ little.
             *     - `fade_black`: Through black.
             *     - `fade_white`: Through white.
             *     - `fade_gray`: Through greyscale.
             *     - `dissolve`: Pixel by pixel, at random.
             *     - `distance`: Like `fade`, but what differs much changes at once.
             *     - `pixelize`: Through growing mosaic blocks.
             *     - `blur`: Through a horizontal blur.
             *     - `zoom_in`: Zooms into the first image while the second fades in.
             *     - `radial`: A clock wipe.
             *     - `wipe_left`: A hard edge sweeps across the frame.
             *     - `wipe_right`: A hard edge sweeps across the frame.
             *     - `wipe_up`: A hard edge sweeps across the frame.
             *     - `wipe_down`: A hard edge sweeps across the frame.
             *     - `wipe_top_left`: The first image shrinks into that corner.
             *     - `wipe_top_right`: The first image shrinks into that corner.
             *     - `wipe_bottom_left`: The first image shrinks into that corner.
             *     - `wipe_bottom_right`: The first image shrinks into that corner.
             *     - `soft_left`: A broad, soft edge sweeps across the frame.
             *     - `soft_right`: A broad, soft edge sweeps across the frame.
             *     - `soft_up`: A broad, soft edge sweeps across the frame.
             *     - `soft_down`: A broad, soft edge sweeps across the frame.
             *     - `soft_top_left`: A soft edge sweeps diagonally into that corner.
             *     - `soft_top_right`: A soft edge sweeps diagonally into that corner.
             *     - `soft_bottom_left`: A soft edge sweeps diagonally into that corner.
             *     - `soft_bottom_right`: A soft edge sweeps diagonally into that corner.
             *     - `slide_left`: The second image pushes the first out of the frame.
             *     - `slide_right`: The second image pushes the first out of the frame.
             *     - `slide_up`: The second image pushes the first out of the frame.
             *     - `slide_down`: The second image pushes the first out of the frame.
             *     - `slices_left`: A wipe in vertical slices.
             *     - `slices_right`: A wipe in vertical slices.
             *     - `slices_up`: A wipe in horizontal slices.
             *     - `slices_down`: A wipe in horizontal slices.
             *     - `squeeze_width`: The first image is squeezed into a vertical line.
             *     - `squeeze_height`: The first image is squeezed into a horizontal line.
             *     - `vertical_open`: The second image opens from a vertical line in the middle.
             *     - `vertical_close`: The first image closes to a vertical line in the middle.
             *     - `horizontal_open`: The second image opens from a horizontal line in the middle.
             *     - `horizontal_close`: The first image closes to a horizontal line in the middle.
             *     - `circle_open`: The second image opens as a circle from the centre, with a soft edge.
             *     - `circle_close`: The first image closes as a circle to the centre, with a soft edge.
             *     - `circle_crop`: A circle closes over the first image, to black, and opens on the second.
             *     - `rectangle_crop`: The same with a rectangle.
             * @example slide_left
             * @enum {string}
             */
            type: "fade" | "fade_fast" | "fade_slow" | "fade_black" | "fade_white" | "fade_gray" | "dissolve" | "distance" | "pixelize" | "blur" | "zoom_in" | "radial" | "wipe_left" | "wipe_right" | "wipe_up" | "wipe_down" | "wipe_top_left" | "wipe_top_right" | "wipe_bottom_left" | "wipe_bottom_right" | "soft_left" | "soft_right" | "soft_up" | "soft_down" | "soft_top_left" | "soft_top_right" | "soft_bottom_left" | "soft_bottom_right" | "slide_left" | "slide_right" | "slide_up" | "slide_down" | "slices_left" | "slices_right" | "slices_up" | "slices_down" | "squeeze_width" | "squeeze_height" | "vertical_open" | "vertical_close" | "horizontal_open" | "horizontal_close" | "circle_open" | "circle_close" | "circle_crop" | "rectangle_crop";
            /**
             * @description Length in seconds: exactly the overlap of the two clips on the timeline.
             * @example 1
             */
            duration: number;
        };
        MotionDto: {
            /**
             * @description Direction of the movement.
             * @example zoom_in
             * @enum {string}
             */
            type: "zoom_in" | "zoom_out" | "pan_left" | "pan_right" | "pan_up" | "pan_down";
            /**
             * @description How far the image is enlarged beyond its box: 0.2 is 20 %.
             * @default 0.2
             */
            amount?: number | null;
        };
        FilterDto: {
            /**
             * @description The operation.
             * @example saturation
             * @enum {string}
             */
            type: "grayscale" | "sepia" | "blur" | "brightness" | "contrast" | "saturation" | "gamma" | "chroma_key" | "lut";
            /**
             * @description Required by `blur` (0-100, pixels at an output height of 1080), `brightness` (-1 to 1, added), `contrast` and `saturation` (0-4, factors), and `gamma` (0.1-10, above 1 is brighter); not allowed for other filters.
             * @example 0.6
             */
            amount?: number | null;
            /**
             * @description For `chroma_key`: the colour that becomes transparent, as `#RRGGBB`.
             * @default #00FF00
             */
            color?: string | null;
            /**
             * @description For `chroma_key`: how far a pixel may be from that colour and still become transparent.
             * @default 0.1
             */
            similarity?: number | null;
            /**
             * @description For `chroma_key`: width of the partly transparent range beyond `similarity`.
             * @default 0.05
             */
            blend?: number | null;
            /**
             * Format: uri
             * @description Required by `lut`: address of the 3D LUT, a `.cube` file with 2 to 65 points along each edge, for colours from 0 to 1.
             * @example asset://6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10
             */
            url?: string | null;
            /**
             * @description For `lut`: strength of the effect.
             * @default 1
             */
            intensity?: number | null;
        };
        ClipDto: {
            /**
             * Format: uri
             * @description Address of the video, or of an image (JPEG, PNG, WebP, GIF), which is shown for the whole slot.
             * @example https://media.example.com/beach.mp4
             */
            video_url: string;
            /**
             * @description When the clip begins on the timeline.
             * @example 0
             */
            start_time: number;
            /**
             * @description When the clip ends on the timeline; greater than `start_time`.
             * @example 4
             */
            end_time: number;
            /**
             * @description In point: where in the source the clip begins. Default: its beginning.
             * @example 1.5
             */
            trim_start?: number | null;
            /**
             * @description Out point: where in the source the clip ends at the latest. Default: its end. `underrun` says what is shown if the source ends before `end_time`.
             * @example 5.5
             */
            trim_end?: number | null;
            /**
             * @description How a source with another aspect ratio is fitted to the frame: `contain` shows all of it between black bars, `cover` fills the frame and crops the rest, `stretch` fills the frame and distorts the source, `blur` shows all of it in front of a blurred copy of itself.
             * @default contain
             * @enum {string|null}
             */
            fit?: "contain" | "cover" | "stretch" | "blur" | null;
            /**
             * @description What is shown if the trimmed source is shorter than the slot: `freeze` holds the last frame, `loop` starts again at the in point, with its audio, `black` ends the clip early.
             * @default freeze
             * @enum {string|null}
             */
            underrun?: "freeze" | "loop" | "black" | null;
            /**
             * @description Linear gain of the clip's own audio, multiplied by `audio.original_audio_volume`.
             * @default 1
             */
            volume?: number | null;
            /**
             * @description Clips on higher tracks cover those on lower ones; the audio of all tracks is mixed.
             * @default 0
             */
            track?: number | null;
            /**
             * @description Size of the box that the clip is fitted to, as a fraction of the frame's width and height: 0.25 for a small inset.
             * @default 1
             */
            scale?: number | null;
            /**
             * @description Position of the fitted clip: a name, or its top left corner. It is kept inside the frame.
             * @default center
             * @example bottom-right
             */
            position?: ("top-left" | "top-center" | "top-right" | "center-left" | "center" | "center-right" | "bottom-left" | "bottom-center" | "bottom-right") | {
                /**
                 * @description Distance from the left edge of the frame, in pixels of the output or as `"NN%"` of its width.
                 * @example 50%
                 */
                x: number | string;
                /**
                 * @description Distance from the top edge, in pixels of the output or as `"NN%"` of its height.
                 * @example 120
                 */
                y: number | string;
            } | null;
            /**
             * @description 0 is invisible, 1 is opaque.
             * @default 1
             */
            opacity?: number | null;
            /**
             * @description Clockwise rotation around the centre, in degrees.
             * @default 0
             */
            rotation?: number | null;
            /** @description The part of the source that is shown; applied before `fit`. Unset: all of it. */
            crop?: components["schemas"]["CropDto"] | null;
            /**
             * @description Length of the fade-in of video and audio, in seconds, from what lies below: the black background, or lower tracks.
             * @default 0
             */
            fade_in?: number | null;
            /**
             * @description Length of the fade-out, in seconds. `fade_in` and `fade_out` together are at most as long as the clip.
             * @default 0
             */
            fade_out?: number | null;
            /** @description Transition from the previous clip on the same track into this one; the audio is crossfaded. The two clips must overlap by exactly its duration: if the previous clip ends at 4 and this one starts at 3, the duration is 1. Clips on the same track must not overlap otherwise. */
            transition?: components["schemas"]["TransitionDto"] | null;
            /**
             * @description Playback speed: 0.5 is slow motion, at half speed. The pitch of the audio is kept. A trim from 2 to 6 at speed 2 lasts 2 seconds.
             * @default 1
             */
            speed?: number | null;
            /** @description A slow pan or zoom over the clip (Ken Burns effect); best with `fit` cover. */
            motion?: components["schemas"]["MotionDto"] | null;
            /** @description Filters on the video, applied in order. */
            filters?: components["schemas"]["FilterDto"][] | null;
        };
        AudioTrackDto: {
            /**
             * Format: uri
             * @description Address of the audio file.
             * @example https://media.example.com/splash.wav
             */
            url: string;
            /**
             * @description When it starts on the timeline.
             * @default 0
             */
            start_time?: number | null;
            /**
             * @description In point: where in the file the audio begins. Default: its beginning.
             * @example 0.5
             */
            trim_start?: number | null;
            /**
             * @description Out point: where in the file the audio ends at the latest. Default: its end.
             * @example 2.5
             */
            trim_end?: number | null;
            /**
             * @description Linear gain.
             * @default 1
             */
            volume?: number | null;
            /**
             * @description Length of the fade-in in seconds.
             * @default 0
             */
            fade_in?: number | null;
            /**
             * @description Length of the fade-out in seconds; it finishes where the track ends, or where the timeline does.
             * @default 0
             */
            fade_out?: number | null;
        };
        AudioDto: {
            /**
             * Format: uri
             * @description Background music for the whole timeline.
             * @example https://media.example.com/song.mp3
             */
            music_url?: string | null;
            /**
             * Format: uri
             * @description Voiceover, from the start of the timeline.
             * @example https://media.example.com/voice.m4a
             */
            voiceover_url?: string | null;
            /**
             * @description Linear gain of the music.
             * @default 0.5
             */
            music_volume?: number | null;
            /**
             * @description Linear gain of the voiceover.
             * @default 1
             */
            voiceover_volume?: number | null;
            /**
             * @description Linear gain of the clips' own audio.
             * @default 1
             */
            original_audio_volume?: number | null;
            /**
             * @description Whether music that is shorter than the timeline is looped, without gaps, until the timeline ends. Otherwise silence follows it.
             * @default false
             */
            music_loop?: boolean | null;
            /**
             * @description Length of the fade-in of the music in seconds.
             * @default 0
             */
            music_fade_in?: number | null;
            /**
             * @description Length of the fade-out of the music in seconds; it finishes where the music ends, or where the timeline does. If it is longer than the music, it spans all of it.
             * @default 0
             */
            music_fade_out?: number | null;
            /**
             * @description Whether the music is lowered by 12 dB while the voiceover is heard, and rises again within a second. Without `voiceover_url`, each of `tracks` counts as a voice.
             * @default false
             */
            ducking?: boolean | null;
            /**
             * @description Target loudness of the result: integrated loudness according to EBU R128, in LUFS. -23 for European television, -14 to -16 for the web. Unset: the loudness is not changed. Silence, and audio shorter than 0.4 s, has no measurable loudness and is not changed either.
             * @example -16
             */
            loudness_lufs?: number | null;
            /** @description Further audio: sound effects, more voices. Tracks may overlap; what lies beyond the end of the timeline is cut. */
            tracks?: components["schemas"]["AudioTrackDto"][] | null;
        };
        ThumbnailsDto: {
            /**
             * @description Number of thumbnails: the video is divided into as many equal parts, and the middle frame of each is taken. Either this or `interval`.
             * @example 10
             */
            count?: number | null;
            /**
             * @description Seconds between thumbnails, the first at 0; at most 500 thumbnails.
             * @example 5
             */
            interval?: number | null;
            /**
             * @description Width in pixels, at most that of the video; the height keeps the aspect ratio.
             * @default 320
             */
            width?: number | null;
            /**
             * @description Whether to also make sprite sheets, with a WebVTT file whose cues map each time range to a region of a sheet (`#xywh=`). Players show these above their seek bar.
             * @default false
             */
            sprite?: boolean | null;
        };
        RenditionDto: {
            /**
             * @description Height in pixels, less than that of the video; the width keeps the aspect ratio.
             * @example 720
             */
            height: number;
            /**
             * @description Average video bitrate in bits per second. Default: determined by `quality`.
             * @example 2500000
             */
            bitrate?: number | null;
        };
        HlsDto: {
            /**
             * @description Adds a rendition for each of these heights (widths, for portrait video) below that of the video: 1440, 1080, 720, 480, 360.
             * @default false
             */
            ladder?: boolean | null;
            /** @description Explicit renditions, instead of `ladder`. */
            renditions?: components["schemas"]["RenditionDto"][] | null;
        };
        OutputDto: {
            /**
             * @description Frame size: the length of the shorter side in pixels; 4k is 2160. A gif defaults to 480p.
             * @default 1080p
             * @enum {string|null}
             */
            resolution?: "480p" | "720p" | "1080p" | "1440p" | "4k" | null;
            /**
             * @description Aspect ratio: landscape, portrait, square, or portrait for social feeds. With 1080p: 1920x1080, 1080x1920, 1080x1080, 1080x1350.
             * @default 16:9
             * @enum {string|null}
             */
            aspect?: "16:9" | "9:16" | "1:1" | "4:5" | null;
            /**
             * @description Width in pixels; set together with `height`, instead of `resolution` and `aspect`.
             * @example 1200
             */
            width?: number | null;
            /**
             * @description Height in pixels; set together with `width`.
             * @example 628
             */
            height?: number | null;
            /**
             * @description Output format. `mov` is QuickTime; `hls` is a playlist with segments (fragmented MP4) instead of a single file, for streaming. Audio is AAC, in `webm` Opus. `gif` has no audio and 256 colours, and loops forever; at most 60 s long, 1280 pixels on a side and 50 frames per second. `mp3` and `m4a` (AAC) are audio only: overlays are ignored, and clips may be audio files.
             * @default mp4
             * @enum {string|null}
             */
            format?: "mp4" | "mov" | "webm" | "gif" | "mp3" | "m4a" | "hls" | null;
            /**
             * @description Frames per second; 23.976, 29.97 and 59.94 are exactly 24000/1001, 30000/1001 and 60000/1001. `source` takes the supported rate nearest to that of the first clip that is not an image. A gif defaults to 25; only at 25 and 50 do all frames of a gif last equally long. For audio formats, times are rounded to this frame grid.
             * @default 30
             */
            fps?: (23.976 | 24 | 25 | 29.97 | 30 | 48 | 50 | 59.94 | 60) | "source" | null;
            /**
             * @description Video codec. `mp4` supports h264 (default), hevc and av1; `mov` and `hls` h264 (default) and hevc; `webm` vp9 (default) and av1. HEVC files are about half, AV1 files about a third the size of H.264, but take longer to encode. Not for gif, mp3 and m4a.
             * @enum {string|null}
             */
            codec?: "h264" | "hevc" | "vp9" | "av1" | null;
            /**
             * @description Encoding quality; each step makes larger files. For gif: 64 colours, 256, or 256 with error diffusion. For audio: 128, 192 or 320 kbit/s for mp3, and 160, 192 or 224 kbit/s for m4a.
             * @default medium
             * @enum {string|null}
             */
            quality?: "low" | "medium" | "high" | null;
            /**
             * @description Whether to encode in hardware (NVENC, Quick Sync, VA-API). `if_possible`: if the server has a working hardware encoder, otherwise in software. `required`: the composition fails if there is none.
             * @default if_possible
             * @enum {string|null}
             */
            acceleration?: "disable" | "if_possible" | "required" | null;
            /**
             * @description Average video bitrate in bits per second. Default: determined by `quality`. With a bitrate, `quality` sets the encoder's effort instead. Not with codec av1, nor for gif, mp3 and m4a.
             * @example 6000000
             */
            bitrate?: number | null;
            /**
             * @description Time of the poster frame, in seconds from the start. Default: a tenth of the way into the video. The poster is at `/api/v1/compositions/{composition_id}/poster.jpg`. Not for mp3 and m4a.
             * @example 2.5
             */
            poster_time?: number | null;
            /** @description Thumbnails of the finished video; the metadata has their links. */
            thumbnails?: components["schemas"]["ThumbnailsDto"] | null;
            /** @description With format `hls`: additional renditions for adaptive streaming. */
            hls?: components["schemas"]["HlsDto"] | null;
        };
        CompositionRequestDto: {
            /**
             * @description Title of the composition; also the filename of the download.
             * @example Two days at the sea
             */
            title: string;
            /** @description Clips on one track must not overlap, except for transitions. Gaps are black and silent. The timeline ends with the last clip. The server accepts up to `MAX_CLIPS` clips: 200 by default. */
            clips: components["schemas"]["ClipDto"][];
            /** @description Audio of the composition. */
            audio?: components["schemas"]["AudioDto"] | null;
            /** @description Text, images and subtitles on top of the video; later ones cover earlier ones. */
            overlays?: (components["schemas"]["TextOverlayDto"] | components["schemas"]["ImageOverlayDto"] | components["schemas"]["SubtitlesOverlayDto"])[] | null;
            /** @description Format of the output. */
            output?: components["schemas"]["OutputDto"] | null;
            /**
             * Format: uri
             * @description URL to which a signed message is posted when the composition has finished: see `docs/webhooks.md`. The host must have a public address or be listed in `WEBHOOK_ALLOWED_HOSTS`.
             * @example https://hooks.example.com/reelwright
             */
            callback_url?: string | null;
            /**
             * @description Priority: 1 is the highest, 10 the lowest. Renders of equal priority take turns.
             * @default 5
             * @example 3
             */
            priority?: number | null;
            /**
             * @description Any data of your own, at most 4096 bytes as JSON. It is not interpreted, and comes back as `client_metadata` from `GET` and in the callback.
             * @example {
             *       "order": 4711,
             *       "customer": {
             *         "name": "Ada"
             *       }
             *     }
             */
            metadata?: {
                [key: string]: unknown;
            } | null;
            /**
             * @description Values for `{{NAME}}` placeholders in any string of the request except `metadata`: titles, addresses, colours. They are substituted once, before validation. Every placeholder needs a value, and every value must be used. Without `merge`, nothing is substituted.
             * @example {
             *       "CITY": "Lisbon",
             *       "CLIP": "https://media.example.com/lisbon.mp4"
             *     }
             */
            merge?: {
                [key: string]: string;
            } | null;
        };
        CompositionAcceptedDto: {
            /**
             * Format: uuid
             * @description Id of the composition.
             * @example 6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10
             */
            composition_id: string;
            /**
             * @description Current status.
             * @example queued
             * @enum {string}
             */
            status: "pending" | "queued" | "processing" | "completed" | "failed" | "cancelled";
            /**
             * @description From the request.
             * @example Two days at the sea
             */
            title: string;
            /**
             * Format: date-time
             * @description When it was created.
             * @example 2026-01-01T00:00:00.000Z
             */
            created_at: string;
            /**
             * Format: uuid
             * @description Id of the job that renders it.
             * @example 6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10
             */
            job_id: string;
        };
        CompositionListItemDto: {
            /**
             * Format: uuid
             * @description Id of the composition.
             * @example 6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10
             */
            composition_id: string;
            /**
             * @description From the request.
             * @example Two days at the sea
             */
            title: string;
            /**
             * @description Current status.
             * @example processing
             * @enum {string}
             */
            status: "pending" | "queued" | "processing" | "completed" | "failed" | "cancelled";
            /**
             * @description Progress in whole percent.
             * @example 45
             */
            progress: number;
            /**
             * Format: date-time
             * @description When it was created.
             * @example 2026-01-01T00:00:00.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it was completed; null until then.
             * @example 2026-01-01T00:00:00.000Z
             */
            completed_at: string | null;
            /**
             * @description Length of the timeline in seconds.
             * @example 12.5
             */
            duration: number;
        };
        CompositionListDto: {
            /**
             * @description Total number of items; above ten thousand, it may be some seconds old.
             * @example 1
             */
            total: number;
            /**
             * @description The requested `limit`.
             * @example 50
             */
            limit: number;
            /**
             * @description The requested `offset`.
             * @example 0
             */
            offset: number;
            /**
             * @description Whether there are more items after these.
             * @example false
             */
            has_more: boolean;
            /** @description In the requested order. */
            compositions: components["schemas"]["CompositionListItemDto"][];
        };
        InputFileDto: {
            /**
             * Format: uri
             * @description As in the request.
             * @example https://media.example.com/beach.mp4
             */
            url: string;
            /**
             * @description Bytes.
             * @example 8388608
             */
            size: number;
            /**
             * @description Seconds.
             * @example 15.5
             */
            duration: number;
            /**
             * @description Null for audio.
             * @example 1920x1080
             */
            resolution: string | null;
        };
        OutputFileDto: {
            /**
             * Format: uri
             * @description Needs no key; expires.
             * @example https://media.example.com/beach.mp4
             */
            url: string;
            /**
             * @description Bytes.
             * @example 8388608
             */
            size: number;
            /**
             * @description Seconds.
             * @example 12.5
             */
            duration: number;
            /**
             * @description Null for audio.
             * @example 1920x1080
             */
            resolution: string | null;
            /**
             * @description Codec of the video; of the audio if there is no video.
             * @example h264
             */
            codec: string;
            /**
             * @description Bits per second.
             * @example 4330000
             */
            bitrate: number;
            /**
             * @description Frames per second; null for audio.
             * @example 30
             */
            fps: number | null;
        };
        CompositionMediaDto: {
            /** @description Empty until the sources have been fetched. */
            input_files: components["schemas"]["InputFileDto"][];
            /** @description From the last completed revision; null before there is one. */
            output_file: components["schemas"]["OutputFileDto"] | null;
            /**
             * @description Length of the finished or expected output in seconds.
             * @example 12.5
             */
            estimated_duration: number;
        };
        ResourceUsageDto: {
            /**
             * @description From the start of processing to its end, or until now.
             * @example 14.2
             */
            processing_time_seconds: number | null;
            /**
             * @description CPU time in seconds, summed over all cores.
             * @example 21.7
             */
            cpu_time_seconds: number;
            /**
             * @description Peak memory of the largest single step; Linux reports at least the size of the worker at the start of the step.
             * @example 312.5
             */
            memory_peak_mb: number;
        };
        CompositionWarningDto: {
            /**
             * @description Machine-readable error code.
             * @enum {string}
             */
            code: "MISSING_GLYPHS" | "DAMAGED_MEDIA";
            /**
             * @description Human-readable description, with what can be done about it.
             * @example overlays.0: no bundled font has 東 (U+6771); boxes are drawn in their place. Write the text without them.
             */
            message: string;
            /**
             * @description The part of the request at fault.
             * @example overlays.0
             */
            asset: string;
        };
        CompositionDto: {
            /**
             * Format: uuid
             * @description Id of the composition.
             * @example 6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10
             */
            composition_id: string;
            /**
             * @description From the request.
             * @example Two days at the sea
             */
            title: string;
            /**
             * @description Current status.
             * @example processing
             * @enum {string}
             */
            status: "pending" | "queued" | "processing" | "completed" | "failed" | "cancelled";
            /**
             * @description Progress in percent; never falls within a revision, and is 100 only when completed.
             * @example 45
             */
            progress: number;
            /**
             * @description Null unless processing.
             * @example encoding
             * @enum {string|null}
             */
            stage: "downloading" | "planning" | "encoding" | "mixing" | "assembling" | "uploading" | null;
            /**
             * @description Estimated seconds until completion; null until there is enough progress to tell.
             * @example 12
             */
            eta_seconds: number | null;
            /**
             * Format: date-time
             * @description When it was created.
             * @example 2026-01-01T00:00:00.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description Time of the last change.
             * @example 2026-01-01T00:00:00.000Z
             */
            updated_at: string;
            /**
             * Format: date-time
             * @description When it was completed; null until then.
             * @example 2026-01-01T00:00:00.000Z
             */
            completed_at: string | null;
            /**
             * @description Increases by one with every edit.
             * @example 1
             */
            revision: number;
            /**
             * Format: uri
             * @description HLS playlist of what has been rendered so far, from the start; needs no key. Responds 409 until there is something to play. Null for formats without a preview, and if the composition has failed.
             * @example https://media.example.com/downloads/t0/preview/index.m3u8
             */
            preview_url: string | null;
            /** @description As sent. */
            config: components["schemas"]["CompositionRequestDto"];
            /**
             * @description `metadata` from the request; null if it had none.
             * @example {
             *       "order": 4711,
             *       "customer": {
             *         "name": "Ada"
             *       }
             *     }
             */
            client_metadata: {
                [key: string]: unknown;
            } | null;
            /** @description Metadata of the media; the client's own is `client_metadata`. */
            metadata: components["schemas"]["CompositionMediaDto"];
            resource_usage: components["schemas"]["ResourceUsageDto"];
            /** @description Why it failed or was cancelled. */
            error: components["schemas"]["CompositionErrorDto"] | null;
            /** @description Where the output differs from the request. Empty until planned. */
            warnings: components["schemas"]["CompositionWarningDto"][];
        };
        PlannedSegmentsDto: {
            /**
             * @description The sum of the three kinds below.
             * @example 6
             */
            total: number;
            /**
             * @description Copied from a source without encoding.
             * @example 1
             */
            copy: number;
            /**
             * @description To be encoded.
             * @example 2
             */
            encode: number;
            /**
             * @description Available from the cache, or identical to another segment of this composition.
             * @example 3
             */
            cached: number;
        };
        CompositionPlanDto: {
            /**
             * @description Always true: an invalid composition is answered with an error.
             * @enum {boolean}
             */
            valid: true;
            /**
             * @description Length of the output in seconds.
             * @example 12.5
             */
            duration: number;
            /**
             * @description Length of the output in frames.
             * @example 375
             */
            frames: number;
            segments: components["schemas"]["PlannedSegmentsDto"];
            /**
             * @description Estimated render time from now, not counting time in the queue; learnt from earlier renders.
             * @example 9.4
             */
            estimated_seconds: number;
            /**
             * @description Average error of recent estimates: 20 means that a render typically takes up to 1.2 times as long, or as much less. 50 until there is a render to compare with.
             * @example 20
             */
            estimated_error_percent: number;
            /** @description Where the output would differ from the request. */
            warnings: components["schemas"]["CompositionWarningDto"][];
        };
        DownloadDto: {
            /**
             * Format: uuid
             * @description The composition that this is the output of.
             * @example 6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10
             */
            composition_id: string;
            /**
             * Format: uri
             * @description Needs no key, supports `Range`, and names the file after the title.
             * @example https://media.example.com/beach.mp4
             */
            download_url: string;
            /**
             * @description Bytes.
             * @example 8388608
             */
            file_size: number;
            /**
             * @description Seconds.
             * @example 12.5
             */
            duration: number;
            /**
             * @description Null for audio.
             * @example 1920x1080
             */
            resolution: string | null;
            /**
             * @description As in `output.format`.
             * @enum {string}
             */
            format: "mp4" | "mov" | "webm" | "gif" | "mp3" | "m4a" | "hls";
            /**
             * Format: date-time
             * @description When `download_url` expires.
             * @example 2026-01-01T00:00:00.000Z
             */
            expires_at: string;
        };
        DetailedInputFileDto: {
            /**
             * Format: uri
             * @description As in the request.
             * @example https://media.example.com/beach.mp4
             */
            url: string;
            /**
             * @description Bytes.
             * @example 8388608
             */
            size: number;
            /**
             * @description Seconds.
             * @example 15.5
             */
            duration: number;
            /**
             * @description Null for audio.
             * @example 1920x1080
             */
            resolution: string | null;
            /**
             * @description Codec of the video; of the audio if there is no video.
             * @example h264
             */
            codec: string | null;
            /**
             * @description Bits per second.
             * @example 4330000
             */
            bitrate: number | null;
        };
        ThumbnailDto: {
            /**
             * @description Time in the video, in seconds.
             * @example 2.5
             */
            time: number;
            /**
             * Format: uri
             * @description A JPEG. Needs no key; expires.
             * @example https://media.example.com/outputs/6f1d3c1e/00001.jpg
             */
            url: string;
        };
        SpriteDto: {
            /**
             * @description The sprite sheets: JPEGs of up to 10 by 10 thumbnails, row by row.
             * @example [
             *       "https://api.example/downloads/…/sprites/00000.jpg"
             *     ]
             */
            image_urls: string[];
            /**
             * Format: uri
             * @description WebVTT file whose cues refer to regions of a sheet: `00000.jpg#xywh=320,0,320,180`.
             * @example https://media.example.com/beach.mp4
             */
            vtt_url: string;
        };
        DetailedOutputFileDto: {
            /**
             * Format: uri
             * @description Needs no key; expires.
             * @example https://media.example.com/beach.mp4
             */
            url: string;
            /**
             * @description Bytes.
             * @example 8388608
             */
            size: number;
            /**
             * @description Seconds.
             * @example 12.5
             */
            duration: number;
            /**
             * @description Null for audio.
             * @example 1920x1080
             */
            resolution: string | null;
            /**
             * @description Codec of the video; of the audio if there is no video.
             * @example h264
             */
            codec: string;
            /**
             * @description Bits per second.
             * @example 4330000
             */
            bitrate: number;
            /**
             * @description Frames per second; null for audio.
             * @example 30
             */
            fps: number | null;
            /**
             * Format: uri
             * @description A JPEG. Needs no key; expires.
             * @example https://media.example.com/outputs/6f1d3c1e/00001.jpg
             */
            poster_url: string | null;
            /** @description The thumbnails requested by `output.thumbnails`. */
            thumbnails: components["schemas"]["ThumbnailDto"][];
            /** @description Present if requested by `output.thumbnails.sprite`. */
            sprite: components["schemas"]["SpriteDto"] | null;
        };
        SegmentCountsDto: {
            /**
             * @description All segments of the timeline.
             * @example 6
             */
            total: number;
            /**
             * @description Encoded.
             * @example 6
             */
            encoded: number;
            /**
             * @description Copied from a source without encoding.
             * @example 0
             */
            copied: number;
            /**
             * @description Reused: from an earlier render, from a concurrent one, or from elsewhere in this one.
             * @example 0
             */
            cached: number;
        };
        EstimateDto: {
            /**
             * @description Estimated time for the rest of the render, at the time of planning.
             * @example 8.1
             */
            estimated_seconds: number;
            /**
             * @description Actual time; null until completed.
             * @example 9.2
             */
            actual_seconds: number | null;
            /**
             * @description Error of the estimate: 20 means 1.2 times as long, or as much less. Null until completed.
             * @example 13.6
             */
            error_percent: number | null;
        };
        ProcessingStatsDto: {
            /**
             * Format: date-time
             * @description When processing started; null until then.
             * @example 2026-01-01T00:00:00.000Z
             */
            start_time: string | null;
            /**
             * Format: date-time
             * @description When processing ended; null until then.
             * @example 2026-01-01T00:00:00.000Z
             */
            end_time: string | null;
            /**
             * @description From start to end, in seconds.
             * @example 9.4
             */
            duration_seconds: number | null;
            /**
             * @description Version of the ffmpeg that rendered it; null until known.
             * @example 5.1.9
             */
            ffmpeg_version: string | null;
            /** @description Null until planned. */
            segments: components["schemas"]["SegmentCountsDto"] | null;
            /**
             * @description Video encoder: `software`, or a hardware encoder. Null until planned, and for audio.
             * @example h264_nvenc
             */
            encoder: string | null;
            /**
             * @description Seconds of output rendered per second.
             * @example 1.33
             */
            realtime_factor: number | null;
            /** @description Null until planned. */
            estimate: components["schemas"]["EstimateDto"] | null;
        };
        CompositionMetadataDto: {
            /**
             * Format: uuid
             * @description Id of the composition.
             * @example 6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10
             */
            composition_id: string;
            /** @description Empty until the sources have been fetched. */
            input_files: components["schemas"]["DetailedInputFileDto"][];
            /** @description Null until completed. */
            output_file: components["schemas"]["DetailedOutputFileDto"] | null;
            processing_stats: components["schemas"]["ProcessingStatsDto"];
        };
        RevisionAcceptedDto: {
            /**
             * Format: uuid
             * @description Id of the composition.
             * @example 6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10
             */
            composition_id: string;
            /**
             * @description Current status.
             * @example queued
             * @enum {string}
             */
            status: "pending" | "queued" | "processing" | "completed" | "failed" | "cancelled";
            /**
             * @description From the request.
             * @example Two days at the sea
             */
            title: string;
            /**
             * Format: date-time
             * @description When it was created.
             * @example 2026-01-01T00:00:00.000Z
             */
            created_at: string;
            /**
             * Format: uuid
             * @description Id of the job that renders it.
             * @example 6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10
             */
            job_id: string;
            /**
             * @description Increases by one with every edit.
             * @example 2
             */
            revision: number;
        };
        RevisionDto: {
            /**
             * @description Numbered from 1, in the order of the edits.
             * @example 2
             */
            revision: number;
            /**
             * Format: uuid
             * @description The job that rendered it; the latest if there were several.
             * @example 6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10
             */
            job_id: string;
            /**
             * @description `cancelled` also if a later revision replaced it.
             * @enum {string}
             */
            status: "pending" | "queued" | "processing" | "completed" | "failed" | "cancelled";
            /**
             * @description Whether `download` serves this revision.
             * @example true
             */
            served: boolean;
            /**
             * Format: date-time
             * @description When it was requested.
             * @example 2026-01-01T00:00:00.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description Null until it has finished.
             * @example 2026-01-01T00:00:00.000Z
             */
            ended_at: string | null;
            /** @description The request body of this revision. */
            config: components["schemas"]["CompositionRequestDto"];
        };
        RevisionListDto: {
            /**
             * Format: uuid
             * @description Id of the composition.
             * @example 6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10
             */
            composition_id: string;
            /** @description Newest first. */
            revisions: components["schemas"]["RevisionDto"][];
        };
        JobDto: {
            /**
             * Format: uuid
             * @description Id of the job.
             * @example 0b8f5f6e-3c52-4f0c-9d56-1f6c3f1f8f10
             */
            job_id: string;
            /**
             * Format: uuid
             * @description The composition that the job renders.
             * @example 6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10
             */
            composition_id: string;
            /**
             * @description The revision of the composition that this job renders.
             * @example 1
             */
            revision: number;
            /**
             * @description Current status.
             * @example processing
             * @enum {string}
             */
            status: "pending" | "queued" | "processing" | "completed" | "failed" | "cancelled";
            /**
             * @description Progress in whole percent; null for an earlier job that was not completed.
             * @example 45
             */
            progress: number | null;
            /**
             * @description Null unless processing.
             * @example encoding
             * @enum {string|null}
             */
            stage: "downloading" | "planning" | "encoding" | "mixing" | "assembling" | "uploading" | null;
            /**
             * Format: date-time
             * @description When it was queued.
             * @example 2026-01-01T00:00:00.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When a worker started it; null until then.
             * @example 2026-01-01T00:00:00.000Z
             */
            started_at: string | null;
            /**
             * Format: date-time
             * @description When it finished, whatever the outcome.
             * @example 2026-01-01T00:00:00.000Z
             */
            completed_at: string | null;
            /** @description Why it failed; only for the latest job of a composition. */
            error: components["schemas"]["CompositionErrorDto"] | null;
        };
        JobListDto: {
            /**
             * @description Total number of items; above ten thousand, it may be some seconds old.
             * @example 1
             */
            total: number;
            /**
             * @description The requested `limit`.
             * @example 50
             */
            limit: number;
            /**
             * @description The requested `offset`.
             * @example 0
             */
            offset: number;
            /**
             * @description Whether there are more items after these.
             * @example false
             */
            has_more: boolean;
            /** @description Newest first. */
            jobs: components["schemas"]["JobDto"][];
        };
        UploadRequestDto: {
            /**
             * @description Filename.
             * @example beach.mp4
             */
            filename: string;
            /**
             * @description Size of the whole file in bytes; at most `MEDIA_MAX_BYTES`.
             * @example 734003200
             */
            size: number;
            /**
             * @description SHA-256 of the whole file, in hex. The upload is refused if the received bytes do not match.
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            sha256?: string | null;
            /**
             * @description Size of each part except the last, in bytes. Default: 16 MiB, or more if that would mean over 1000 parts.
             * @example 16777216
             */
            part_size?: number | null;
        };
        UploadPartDto: {
            /**
             * @description Numbered from 1.
             * @example 1
             */
            part_number: number;
            /**
             * @description Exact size of the part in bytes.
             * @example 16777216
             */
            size: number;
            /**
             * Format: uri
             * @description PUT the part here as the body; needs no key. If a part is sent twice, the last one counts.
             * @example https://media.example.com/uploads/6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10/00001?size=16777216&expires=1767225600&signature=x
             */
            url: string;
        };
        UploadDto: {
            /**
             * Format: uuid
             * @description Becomes the `asset_id` on completion.
             * @example 6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10
             */
            upload_id: string;
            /**
             * @description Size of each part except the last, in bytes.
             * @example 16777216
             */
            part_size: number;
            /**
             * Format: date-time
             * @description Deadline for sending parts and completing the upload.
             * @example 2026-01-01T00:00:00.000Z
             */
            expires_at: string;
            /** @description In file order. */
            parts: components["schemas"]["UploadPartDto"][];
        };
        ColourDto: {
            /**
             * @description `tv` for limited range, `pc` for full range.
             * @example tv
             */
            range: string | null;
            /**
             * @description Colour matrix.
             * @example bt709
             */
            matrix: string | null;
            /**
             * @description Colour primaries.
             * @example bt709
             */
            primaries: string | null;
            /**
             * @description Transfer characteristics.
             * @example bt709
             */
            transfer: string | null;
        };
        PictureDto: {
            /**
             * @description Codec, as named by ffmpeg.
             * @example h264
             */
            codec: string;
            /**
             * @description Display width in pixels: rotated upright, with square pixels.
             * @example 1920
             */
            width: number;
            /**
             * @description Display height in pixels, like `width`.
             * @example 1080
             */
            height: number;
            /**
             * @description Clockwise rotation in degrees; already applied to `width` and `height`.
             * @example 0
             */
            rotation: number;
            /**
             * @description Average frame rate.
             * @example 29.97
             */
            fps: number;
            /**
             * @description Whether the frame rate is variable.
             * @example false
             */
            variable_fps: boolean;
            /**
             * @description Pixel format, as named by ffmpeg.
             * @example yuv420p
             */
            pixel_format: string;
            /**
             * @description Whether it has an alpha channel.
             * @example false
             */
            has_alpha: boolean;
            /**
             * @description Whether it is interlaced.
             * @example false
             */
            interlaced: boolean;
            /**
             * @description Null for standard dynamic range.
             * @example null
             * @enum {string|null}
             */
            hdr: "hlg" | "pq" | null;
            /** @description Colour properties, as named by ffmpeg; null if the file does not specify them. */
            color: components["schemas"]["ColourDto"];
            /**
             * @description Seconds; 0 for an image.
             * @example 15.5
             */
            duration: number;
            /**
             * @description Bits per second.
             * @example 4200000
             */
            bitrate: number | null;
        };
        SoundDto: {
            /**
             * @description Codec, as named by ffmpeg.
             * @example aac
             */
            codec: string;
            /**
             * @description Sample rate in Hz.
             * @example 48000
             */
            sample_rate: number;
            /**
             * @description Number of channels.
             * @example 2
             */
            channels: number;
            /**
             * @description Seconds.
             * @example 15.5
             */
            duration: number;
        };
        MediaDto: {
            /**
             * @description Container format, as named by ffmpeg.
             * @example mov,mp4,m4a,3gp,3g2,mj2
             */
            container: string;
            /**
             * @description Seconds; 0 for an image.
             * @example 15.5
             */
            duration: number;
            /**
             * @description Bits per second.
             * @example 4330000
             */
            bitrate: number | null;
            /** @description The video stream, if there is one; cover art does not count. */
            video: components["schemas"]["PictureDto"] | null;
            /** @description The first usable audio stream, if there is one. */
            audio: components["schemas"]["SoundDto"] | null;
        };
        AssetDto: {
            /**
             * @description Kind of file.
             * @example video
             * @enum {string}
             */
            kind: "video" | "audio" | "image" | "font" | "lut" | "subtitles";
            /**
             * @description Bytes.
             * @example 8388608
             */
            size: number;
            /**
             * @description SHA-256 of the content, in lower-case hex.
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            sha256: string;
            /** @description Null for fonts, LUTs and subtitles. */
            media: components["schemas"]["MediaDto"] | null;
            /**
             * Format: uuid
             * @description Id of the asset.
             * @example 6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10
             */
            asset_id: string;
            /**
             * Format: uri
             * @description Refers to the file wherever a composition takes the address of a file.
             * @example asset://6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10
             */
            url: string;
            /**
             * @description Filename as uploaded, without folders.
             * @example beach.mp4
             */
            filename: string;
            /**
             * Format: date-time
             * @description When it was uploaded.
             * @example 2026-01-01T00:00:00.000Z
             */
            created_at: string;
        };
        AssetListDto: {
            /**
             * @description Total number of items; above ten thousand, it may be some seconds old.
             * @example 1
             */
            total: number;
            /**
             * @description The requested `limit`.
             * @example 50
             */
            limit: number;
            /**
             * @description The requested `offset`.
             * @example 0
             */
            offset: number;
            /**
             * @description Whether there are more items after these.
             * @example false
             */
            has_more: boolean;
            /** @description Newest first. */
            assets: components["schemas"]["AssetDto"][];
        };
        ProbeRequestDto: {
            /**
             * Format: uri
             * @description Address of the file.
             * @example https://media.example.com/beach.mp4
             */
            url: string;
        };
        ProbeDto: {
            /**
             * @description Kind of file.
             * @example video
             * @enum {string}
             */
            kind: "video" | "audio" | "image" | "font" | "lut" | "subtitles";
            /**
             * @description Bytes.
             * @example 8388608
             */
            size: number;
            /**
             * @description SHA-256 of the content, in lower-case hex.
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            sha256: string;
            /** @description Null for fonts, LUTs and subtitles. */
            media: components["schemas"]["MediaDto"] | null;
            /**
             * Format: uri
             * @description As sent.
             * @example https://media.example.com/beach.mp4
             */
            url: string;
        };
        ClipMetadataDto: {
            /**
             * @description Seconds.
             * @example 15.5
             */
            duration: number;
            /**
             * @description Width and height in pixels.
             * @example 1280x720
             */
            resolution: string;
            /**
             * @description Codec, as named by ffmpeg.
             * @example h264
             */
            codec: string;
            /**
             * @description Bytes.
             * @example 8388608
             */
            file_size: number;
        };
        ClipErrorDto: {
            /**
             * @description Machine-readable error code.
             * @example DOWNLOAD_ERROR
             * @enum {string}
             */
            code: "DOWNLOAD_ERROR" | "INVALID_MEDIA" | "ENCODING_ERROR" | "UPLOAD_ERROR" | "TIMEOUT" | "CANCELLED" | "INTERNAL_ERROR";
            /**
             * @description Human-readable description, with what can be done about it.
             * @example The server answered with 404. Check the address.
             */
            message: string;
            /**
             * @description Whether a retry of the same clip may succeed.
             * @example true
             */
            retryable: boolean;
        };
        ClipEntryDto: {
            /**
             * Format: uuid
             * @description Id of the clip within its job.
             * @example 6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10
             */
            clip_id: string;
            /**
             * Format: uri
             * @description As in the request.
             * @example https://media.example.com/beach.mp4
             */
            original_url: string;
            /**
             * @description Current status.
             * @example completed
             * @enum {string}
             */
            status: "pending" | "queued" | "processing" | "completed" | "failed" | "cancelled";
            /**
             * Format: uri
             * @description URL of the normalised clip, once completed; needs no key, and expires. Null if none was requested.
             * @example https://media.example.com/beach.mp4
             */
            processed_url?: string | null;
            /** @description URLs of JPEG images, one for each of `thumbnail_timestamps`; they need no key, and expire. */
            thumbnails?: string[];
            /** @description Describes the normalised clip, or the original if there is none. */
            metadata?: components["schemas"]["ClipMetadataDto"];
            /** @description Why it failed or was cancelled. */
            error?: components["schemas"]["ClipErrorDto"];
        };
        ClipJobCallbackDto: {
            /**
             * Format: uuid
             * @description Id of the job.
             * @example 6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10
             */
            job_id: string;
            /**
             * @description Current status.
             * @enum {string}
             */
            status: "completed" | "partial" | "failed";
            /** @description In the order of the request. */
            clips: components["schemas"]["ClipEntryDto"][];
            /**
             * Format: date-time
             * @description When the last clip finished.
             * @example 2026-01-01T00:00:00.000Z
             */
            completed_at: string;
        };
        ProcessedClipDto: {
            /**
             * Format: uri
             * @description Address of the clip.
             * @example https://media.example.com/beach.mp4
             */
            clip_url: string;
            /**
             * @description `normalize` re-encodes the whole clip in the stream format of a composition with that size, rate and quality, so that one can copy it without encoding. `thumbnail` extracts images. Default: `normalize`.
             * @example [
             *       "normalize",
             *       "thumbnail"
             *     ]
             */
            operations?: ("normalize" | "thumbnail")[] | null;
        };
        ClipOptionsDto: {
            /**
             * @description Output size; clips with another aspect ratio get bars, as in compositions.
             * @default 1920x1080
             * @example 1280x720
             */
            target_resolution?: string | null;
            /**
             * @description Video codec.
             * @default h264
             * @enum {string|null}
             */
            target_codec?: "h264" | "hevc" | "av1" | null;
            /**
             * @description Frames per second. `source`: for each clip, the supported rate nearest to its own.
             * @default source
             */
            target_fps?: (23.976 | 24 | 25 | 29.97 | 30 | 48 | 50 | 59.94 | 60) | "source" | null;
            /**
             * @description Encoding quality.
             * @default medium
             * @enum {string|null}
             */
            target_quality?: "low" | "medium" | "high" | null;
            /**
             * @description Times of the thumbnails in each clip, in seconds. A time beyond the end gives the last frame. Default: the first frame.
             * @example [
             *       1,
             *       5,
             *       10
             *     ]
             */
            thumbnail_timestamps?: number[] | null;
        };
        ProcessClipsDto: {
            /** @description Each clip is processed independently: if one fails, the others are not affected. */
            clips: components["schemas"]["ProcessedClipDto"][];
            /**
             * Format: uri
             * @description URL to which a message is posted when all clips have finished, signed according to Standard Webhooks.
             * @example https://hooks.example.com/clips
             */
            callback_url?: string | null;
            /** @description Options for all clips. */
            options?: components["schemas"]["ClipOptionsDto"] | null;
        };
        QueuedClipDto: {
            /**
             * Format: uuid
             * @description Id of the clip within its job.
             * @example 6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10
             */
            clip_id: string;
            /**
             * Format: uri
             * @description As in the request.
             * @example https://media.example.com/beach.mp4
             */
            original_url: string;
            /**
             * @description Current status.
             * @enum {string}
             */
            status: "queued";
        };
        ClipJobAcceptedDto: {
            /**
             * Format: uuid
             * @description Id of the job.
             * @example 6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10
             */
            job_id: string;
            /**
             * @description Current status.
             * @enum {string}
             */
            status: "queued";
            /** @description In the order of the request. */
            clips: components["schemas"]["QueuedClipDto"][];
            /**
             * Format: date-time
             * @description When it was queued.
             * @example 2026-01-01T00:00:00.000Z
             */
            created_at: string;
        };
        ClipJobDto: {
            /**
             * Format: uuid
             * @description Id of the job.
             * @example 6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10
             */
            job_id: string;
            /**
             * @description `partial`: all clips have finished, and some but not all of them succeeded.
             * @enum {string}
             */
            status: "queued" | "processing" | "completed" | "partial" | "failed";
            /** @description In the order of the request. */
            clips: components["schemas"]["ClipEntryDto"][];
            /**
             * Format: date-time
             * @description When it was queued.
             * @example 2026-01-01T00:00:00.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the last clip finished.
             * @example 2026-01-01T00:00:00.000Z
             */
            completed_at: string | null;
        };
        DeliveryAttemptDto: {
            /**
             * @description Numbered from 1, in order.
             * @example 1
             */
            number: number;
            /**
             * Format: date-time
             * @description When it was sent.
             * @example 2026-01-01T00:00:00.000Z
             */
            started_at: string;
            /**
             * @description Milliseconds from sending the request to the response or timeout.
             * @example 84
             */
            duration_ms: number;
            /**
             * @description Null if there was no response.
             * @example 503
             */
            status_code: number | null;
            /**
             * @description Why the attempt failed.
             * @example The receiver answered 503 (Service Unavailable).
             */
            error: string | null;
        };
        DeliveryDto: {
            /**
             * Format: uuid
             * @description Also the `webhook-id` of every attempt.
             * @example 6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10
             */
            delivery_id: string;
            /**
             * Format: uuid
             * @description The composition or job that it is about.
             * @example 6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10
             */
            subject_id: string;
            /**
             * Format: uri
             * @description URL of the receiver.
             * @example https://hooks.example.com/reelwright
             */
            url: string;
            /**
             * @description `stopped`: the receiver responded 410. `failed`: no attempts are left.
             * @enum {string}
             */
            status: "pending" | "delivered" | "stopped" | "failed";
            /**
             * Format: date-time
             * @description When the event happened.
             * @example 2026-01-01T00:00:00.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the last attempt ended; null while there are more to come.
             * @example 2026-01-01T00:00:00.000Z
             */
            finished_at: string | null;
            /** @description In order. */
            attempts: components["schemas"]["DeliveryAttemptDto"][];
        };
        DeliveryListDto: {
            /**
             * @description Total number of items; above ten thousand, it may be some seconds old.
             * @example 1
             */
            total: number;
            /**
             * @description The requested `limit`.
             * @example 50
             */
            limit: number;
            /**
             * @description The requested `offset`.
             * @example 0
             */
            offset: number;
            /**
             * @description Whether there are more items after these.
             * @example false
             */
            has_more: boolean;
            /** @description Newest first. */
            deliveries: components["schemas"]["DeliveryDto"][];
        };
        ServicesDto: {
            /**
             * @description PostgreSQL.
             * @enum {string}
             */
            database: "healthy" | "unhealthy";
            /**
             * @description Redis: queues, events and rate limits.
             * @enum {string}
             */
            redis: "healthy" | "unhealthy";
            /**
             * @description The object store.
             * @enum {string}
             */
            storage: "healthy" | "unhealthy";
            /**
             * @description The ffmpeg of this API; workers have their own.
             * @enum {string}
             */
            ffmpeg: "healthy" | "unhealthy";
            /**
             * @description Whether the scratch space of this API has room.
             * @enum {string}
             */
            disk: "healthy" | "unhealthy";
            /**
             * @description Whether tasks start in time.
             * @enum {string}
             */
            queue: "healthy" | "unhealthy";
        };
        HealthDto: {
            /**
             * @description `degraded`: something is unavailable that requests do not depend on.
             * @enum {string}
             */
            status: "healthy" | "degraded" | "unhealthy";
            services: components["schemas"]["ServicesDto"];
            /**
             * @description Version of this service.
             * @example 0.1.0
             */
            version: string;
            /**
             * Format: date-time
             * @description Time of the check.
             * @example 2026-01-01T00:00:00.000Z
             */
            timestamp: string;
        };
        PoolDto: {
            /**
             * @description Open connections of this API.
             * @example 4
             */
            size: number;
            /**
             * @description Unused connections.
             * @example 3
             */
            idle: number;
            /**
             * @description Requests waiting for a connection.
             * @example 0
             */
            waiting: number;
        };
        DatabaseDetailDto: {
            /**
             * @description Whether it is usable.
             * @enum {string}
             */
            status: "healthy" | "unhealthy";
            /**
             * @description Response time in milliseconds, or time until it failed.
             * @example 1.4
             */
            response_time_ms: number;
            /** @description The connection pool. */
            pool: components["schemas"]["PoolDto"];
        };
        QueueFiguresDto: {
            /**
             * @description Name of the queue.
             * @enum {string}
             */
            queue: "render" | "clip" | "segment" | "audio" | "assemble" | "webhook" | "maintenance";
            /**
             * @description `waiting`: for another task that is producing the same result.
             * @enum {string}
             */
            status: "ready" | "waiting" | "running";
            /**
             * @description Number of tasks.
             * @example 12
             */
            tasks: number;
            /**
             * @description How long the oldest task has been ready to run, in seconds.
             * @example 0.8
             */
            oldest_seconds: number;
        };
        RedisDetailDto: {
            /**
             * @description Whether it is usable.
             * @enum {string}
             */
            status: "healthy" | "unhealthy";
            /**
             * @description Response time in milliseconds, or time until it failed.
             * @example 1.4
             */
            response_time_ms: number;
            /**
             * @description Number of client connections, of all processes.
             * @example 9
             */
            clients: number | null;
            /** @description All queues and states with tasks. */
            queues: components["schemas"]["QueueFiguresDto"][] | null;
        };
        ServiceDetailDto: {
            /**
             * @description Whether it is usable.
             * @enum {string}
             */
            status: "healthy" | "unhealthy";
            /**
             * @description Response time in milliseconds, or time until it failed.
             * @example 1.4
             */
            response_time_ms: number;
        };
        EncoderDto: {
            /**
             * @description Name in ffmpeg; `software` stands for all software encoders.
             * @example h264_nvenc
             */
            encoder: string;
            /** @description Whether a test encode succeeded. */
            usable: boolean;
            /**
             * @description Why it is not usable.
             * @example The NVIDIA driver is not installed.
             */
            reason: string | null;
        };
        FfmpegDetailDto: {
            /**
             * @description Whether it is usable.
             * @enum {string}
             */
            status: "healthy" | "unhealthy";
            /**
             * @description Response time in milliseconds, or time until it failed.
             * @example 1.4
             */
            response_time_ms: number;
            /**
             * @description Null if it cannot be run.
             * @example 7.1
             */
            version: string | null;
            /** @description The encoders on this API's machine; workers log theirs. */
            encoders: components["schemas"]["EncoderDto"][];
        };
        ServiceDetailsDto: {
            /** @description PostgreSQL. */
            database: components["schemas"]["DatabaseDetailDto"];
            /** @description Redis, and the content of the queues. */
            redis: components["schemas"]["RedisDetailDto"];
            /** @description The object store. */
            storage: components["schemas"]["ServiceDetailDto"];
            /** @description ffmpeg on the API's machine. */
            ffmpeg: components["schemas"]["FfmpegDetailDto"];
            /** @description The scratch disk of this API. */
            disk: components["schemas"]["ServiceDetailDto"];
            /** @description Whether tasks start in time. */
            queue: components["schemas"]["ServiceDetailDto"];
        };
        WorkersDto: {
            /**
             * @description Workers that take tasks.
             * @example 3
             */
            active: number;
            /**
             * @description Workers that are running tasks.
             * @example 2
             */
            busy: number;
            /**
             * @description Workers that are not running any.
             * @example 1
             */
            idle: number;
        };
        SystemDto: {
            /**
             * @description Usage of the cores available to this API.
             * @example 37.5
             */
            cpu_percent: number;
            /**
             * @description Usage of the memory of its container, or of the machine.
             * @example 48.1
             */
            memory_percent: number;
            /**
             * @description Usage of the disk of its scratch space.
             * @example 61
             */
            disk_usage_percent: number | null;
        };
        DetailedHealthDto: {
            /**
             * @description As in the short form.
             * @enum {string}
             */
            status: "healthy" | "degraded" | "unhealthy";
            /** @description Dependencies of the API. */
            services: components["schemas"]["ServiceDetailsDto"];
            /** @description Null while the database is unavailable. */
            workers: components["schemas"]["WorkersDto"] | null;
            /** @description Load of this API's machine. */
            system: components["schemas"]["SystemDto"];
            /**
             * @description Version of this service.
             * @example 0.1.0
             */
            version: string;
            /**
             * Format: date-time
             * @description Time of the check.
             * @example 2026-01-01T00:00:00.000Z
             */
            timestamp: string;
        };
        LiveDto: {
            /**
             * @description Always `live`.
             * @enum {string}
             */
            status: "live";
        };
        ReadyDto: {
            /**
             * @description Whether it accepts work.
             * @enum {string}
             */
            status: "ready" | "draining" | "unavailable";
            /**
             * @description State of each dependency, by name.
             * @example {
             *       "database": "healthy",
             *       "redis": "healthy"
             *     }
             */
            services: {
                [key: string]: "healthy" | "unhealthy";
            };
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: {
        /**
         * @description Identifies the request in the server log. A client's own id is kept if it is 1-128 of `A-Z a-z 0-9 . _ -`.
         * @example req_5d0b7c1e
         */
        "X-Request-Id": string;
        /**
         * @description Requests allowed in the current window.
         * @example 60
         */
        "X-RateLimit-Limit": number;
        /**
         * @description Requests left in the current window.
         * @example 59
         */
        "X-RateLimit-Remaining": number;
        /**
         * @description End of the window: Unix time in seconds.
         * @example 1767225660
         */
        "X-RateLimit-Reset": number;
        /**
         * @description Seconds to wait before retrying.
         * @example 5
         */
        "Retry-After": number;
        /**
         * @description Identifies this state; sent as `If-None-Match`, the response is 304 until the state changes.
         * @example W/"2f1-5d0b7c1e"
         */
        ETag: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    createRealtimeTicket: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ticket. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketDto"];
                };
            };
            /** @description VALIDATION_ERROR: The request is invalid or cannot be parsed; `fields` lists everything that has to change. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description UNAUTHORIZED: The required API key is missing or unknown. */
            401: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description FORBIDDEN: The key lacks the required scope; for signed links: the link is invalid or has expired. */
            403: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description RATE_LIMIT_EXCEEDED: Too many requests; wait for as long as `retry_after` and the `Retry-After` header say. */
            429: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description INTERNAL_ERROR: An internal error; the server log has the details under `request_id`. */
            500: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description SERVICE_UNAVAILABLE: A dependency is down, or the queue is full (`QUEUE_FULL` in `message`); `Retry-After` says how long to wait. */
            503: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
        };
    };
    listCompositions: {
        parameters: {
            query?: {
                /** @description Maximum number of items to return. */
                limit?: number;
                /** @description Number of items to skip. */
                offset?: number;
                /** @description Filters by status. */
                status?: "pending" | "queued" | "processing" | "completed" | "failed" | "cancelled";
                /** @description Sort key. */
                sort?: "created_at" | "updated_at" | "title";
                /** @description Sort direction. */
                order?: "asc" | "desc";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the list. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompositionListDto"];
                };
            };
            /** @description VALIDATION_ERROR: The request is invalid or cannot be parsed; `fields` lists everything that has to change. */
            400: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description UNAUTHORIZED: The required API key is missing or unknown. */
            401: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description FORBIDDEN: The key lacks the required scope; for signed links: the link is invalid or has expired. */
            403: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description RATE_LIMIT_EXCEEDED: Too many requests; wait for as long as `retry_after` and the `Retry-After` header say. */
            429: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description INTERNAL_ERROR: An internal error; the server log has the details under `request_id`. */
            500: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description SERVICE_UNAVAILABLE: A dependency is down, or the queue is full (`QUEUE_FULL` in `message`); `Retry-After` says how long to wait. */
            503: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
        };
    };
    createComposition: {
        parameters: {
            query?: never;
            header?: {
                /** @description A unique key for this request, 1 to 255 visible ASCII characters. A repeat within 24 hours returns the first response instead of creating another composition; with a different body it is a CONFLICT. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompositionRequestDto"];
            };
        };
        responses: {
            /** @description Queued. */
            202: {
                headers: {
                    /** @description URL of the composition. */
                    Location?: string;
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompositionAcceptedDto"];
                };
            };
            /** @description VALIDATION_ERROR: The request is invalid or cannot be parsed; `fields` lists everything that has to change. */
            400: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description UNAUTHORIZED: The required API key is missing or unknown. */
            401: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description FORBIDDEN: The key lacks the required scope; for signed links: the link is invalid or has expired. */
            403: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description CONFLICT: The current state does not allow this, or the idempotency key was used for another request. */
            409: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description PAYLOAD_TOO_LARGE: The body or the file is too large. */
            413: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description UNSUPPORTED_MEDIA_TYPE: The type or encoding of the body or file is not supported. */
            415: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description RATE_LIMIT_EXCEEDED: Too many requests; wait for as long as `retry_after` and the `Retry-After` header say. */
            429: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description INTERNAL_ERROR: An internal error; the server log has the details under `request_id`. */
            500: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description SERVICE_UNAVAILABLE: A dependency is down, or the queue is full (`QUEUE_FULL` in `message`); `Retry-After` says how long to wait. */
            503: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
        };
    };
    getComposition: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of an earlier response. If nothing has changed since, the response is 304 without a body.
                 * @example W/"2f1-5d0b7c1e"
                 */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The id, as returned by other endpoints. */
                composition_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The current state. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompositionDto"];
                };
            };
            /** @description Not modified. */
            304: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description VALIDATION_ERROR: The request is invalid or cannot be parsed; `fields` lists everything that has to change. */
            400: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description UNAUTHORIZED: The required API key is missing or unknown. */
            401: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description FORBIDDEN: The key lacks the required scope; for signed links: the link is invalid or has expired. */
            403: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description NOT_FOUND: The resource does not exist, or belongs to someone else. */
            404: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description RATE_LIMIT_EXCEEDED: Too many requests; wait for as long as `retry_after` and the `Retry-After` header say. */
            429: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description INTERNAL_ERROR: An internal error; the server log has the details under `request_id`. */
            500: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description SERVICE_UNAVAILABLE: A dependency is down, or the queue is full (`QUEUE_FULL` in `message`); `Retry-After` says how long to wait. */
            503: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
        };
    };
    replaceComposition: {
        parameters: {
            query?: {
                /** @description Whether to cancel a render that is in progress. Otherwise the edit is a CONFLICT. */
                supersede?: "true" | "false";
            };
            header?: {
                /**
                 * @description The `ETag` of the response that the edit is based on, or `"r4"` for revision 4. If someone else has created a newer revision since, whose changes would be lost, the response is 412. Progress does not change the revision. May list several; `*` matches any. A weak tag, `W/"…"`, matches nothing.
                 * @example "r4"
                 */
                "If-Match"?: string;
            };
            path: {
                /** @description The id, as returned by other endpoints. */
                composition_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompositionRequestDto"];
            };
        };
        responses: {
            /** @description Queued. */
            202: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /**
                     * @description Validator of the new revision; send it as `If-Match` of the next edit.
                     * @example "r5"
                     */
                    ETag?: string;
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevisionAcceptedDto"];
                };
            };
            /** @description VALIDATION_ERROR: The request is invalid or cannot be parsed; `fields` lists everything that has to change. */
            400: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description UNAUTHORIZED: The required API key is missing or unknown. */
            401: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description FORBIDDEN: The key lacks the required scope; for signed links: the link is invalid or has expired. */
            403: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description NOT_FOUND: The resource does not exist, or belongs to someone else. */
            404: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description CONFLICT: The current state does not allow this, or the idempotency key was used for another request. */
            409: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description PRECONDITION_FAILED: The resource has changed since the revision named in `If-Match`. */
            412: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description PAYLOAD_TOO_LARGE: The body or the file is too large. */
            413: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description UNSUPPORTED_MEDIA_TYPE: The type or encoding of the body or file is not supported. */
            415: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description RATE_LIMIT_EXCEEDED: Too many requests; wait for as long as `retry_after` and the `Retry-After` header say. */
            429: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description INTERNAL_ERROR: An internal error; the server log has the details under `request_id`. */
            500: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description SERVICE_UNAVAILABLE: A dependency is down, or the queue is full (`QUEUE_FULL` in `message`); `Retry-After` says how long to wait. */
            503: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
        };
    };
    deleteComposition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id, as returned by other endpoints. */
                composition_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description VALIDATION_ERROR: The request is invalid or cannot be parsed; `fields` lists everything that has to change. */
            400: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description UNAUTHORIZED: The required API key is missing or unknown. */
            401: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description FORBIDDEN: The key lacks the required scope; for signed links: the link is invalid or has expired. */
            403: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description NOT_FOUND: The resource does not exist, or belongs to someone else. */
            404: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description CONFLICT: The current state does not allow this, or the idempotency key was used for another request. */
            409: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description RATE_LIMIT_EXCEEDED: Too many requests; wait for as long as `retry_after` and the `Retry-After` header say. */
            429: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description INTERNAL_ERROR: An internal error; the server log has the details under `request_id`. */
            500: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description SERVICE_UNAVAILABLE: A dependency is down, or the queue is full (`QUEUE_FULL` in `message`); `Retry-After` says how long to wait. */
            503: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
        };
    };
    changeComposition: {
        parameters: {
            query?: {
                /** @description Whether to cancel a render that is in progress. Otherwise the edit is a CONFLICT. */
                supersede?: "true" | "false";
            };
            header?: {
                /**
                 * @description The `ETag` of the response that the edit is based on, or `"r4"` for revision 4. If someone else has created a newer revision since, whose changes would be lost, the response is 412. Progress does not change the revision. May list several; `*` matches any. A weak tag, `W/"…"`, matches nothing.
                 * @example "r4"
                 */
                "If-Match"?: string;
            };
            path: {
                /** @description The id, as returned by other endpoints. */
                composition_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Three days at the sea",
                 *       "audio": {
                 *         "music_volume": 0.3
                 *       },
                 *       "overlays": null
                 *     }
                 */
                "application/merge-patch+json": {
                    [key: string]: unknown;
                };
                /**
                 * @example [
                 *       {
                 *         "op": "replace",
                 *         "path": "/overlays/0/text",
                 *         "value": "Three days at the sea"
                 *       }
                 *     ]
                 */
                "application/json-patch+json": ({
                    /**
                     * @description The operation.
                     * @enum {string}
                     */
                    op: "add" | "replace" | "test";
                    /**
                     * @description JSON Pointer to the target.
                     * @example /overlays/0/text
                     */
                    path: string;
                    /** @description Any JSON value. */
                    value: unknown;
                } | {
                    /**
                     * @description The operation.
                     * @enum {string}
                     */
                    op: "remove";
                    /**
                     * @description JSON Pointer to the target.
                     * @example /overlays/0/text
                     */
                    path: string;
                } | {
                    /**
                     * @description The operation.
                     * @enum {string}
                     */
                    op: "move" | "copy";
                    /**
                     * @description JSON Pointer to the target.
                     * @example /overlays/0/text
                     */
                    path: string;
                    /**
                     * @description JSON Pointer to the source.
                     * @example /overlays/0/text
                     */
                    from: string;
                })[];
            };
        };
        responses: {
            /** @description Queued. */
            202: {
                headers: {
                    /** @description Supported patch formats. */
                    "Accept-Patch"?: string;
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /**
                     * @description Validator of the new revision; send it as `If-Match` of the next edit.
                     * @example "r5"
                     */
                    ETag?: string;
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevisionAcceptedDto"];
                };
            };
            /** @description VALIDATION_ERROR: The request is invalid or cannot be parsed; `fields` lists everything that has to change. */
            400: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description UNAUTHORIZED: The required API key is missing or unknown. */
            401: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description FORBIDDEN: The key lacks the required scope; for signed links: the link is invalid or has expired. */
            403: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description NOT_FOUND: The resource does not exist, or belongs to someone else. */
            404: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description CONFLICT: The current state does not allow this, or the idempotency key was used for another request. */
            409: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description PRECONDITION_FAILED: The resource has changed since the revision named in `If-Match`. */
            412: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description PAYLOAD_TOO_LARGE: The body or the file is too large. */
            413: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description UNSUPPORTED_MEDIA_TYPE: The type or encoding of the body or file is not supported. */
            415: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description RATE_LIMIT_EXCEEDED: Too many requests; wait for as long as `retry_after` and the `Retry-After` header say. */
            429: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description INTERNAL_ERROR: An internal error; the server log has the details under `request_id`. */
            500: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description SERVICE_UNAVAILABLE: A dependency is down, or the queue is full (`QUEUE_FULL` in `message`); `Retry-After` says how long to wait. */
            503: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
        };
    };
    validateComposition: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompositionRequestDto"];
            };
        };
        responses: {
            /** @description The composition can be rendered. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompositionPlanDto"];
                };
            };
            /** @description VALIDATION_ERROR: The request is invalid or cannot be parsed; `fields` lists everything that has to change. */
            400: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description UNAUTHORIZED: The required API key is missing or unknown. */
            401: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description FORBIDDEN: The key lacks the required scope; for signed links: the link is invalid or has expired. */
            403: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description PAYLOAD_TOO_LARGE: The body or the file is too large. */
            413: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description UNSUPPORTED_MEDIA_TYPE: The type or encoding of the body or file is not supported. */
            415: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description UNPROCESSABLE_MEDIA: The media file cannot be used; the message names it and says why. */
            422: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description RATE_LIMIT_EXCEEDED: Too many requests; wait for as long as `retry_after` and the `Retry-After` header say. */
            429: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description INTERNAL_ERROR: An internal error; the server log has the details under `request_id`. */
            500: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description SERVICE_UNAVAILABLE: A dependency is down, or the queue is full (`QUEUE_FULL` in `message`); `Retry-After` says how long to wait. */
            503: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
        };
    };
    getDownload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id, as returned by other endpoints. */
                composition_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The link, and the properties of the file. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DownloadDto"];
                };
            };
            /** @description VALIDATION_ERROR: The request is invalid or cannot be parsed; `fields` lists everything that has to change. */
            400: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description UNAUTHORIZED: The required API key is missing or unknown. */
            401: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description FORBIDDEN: The key lacks the required scope; for signed links: the link is invalid or has expired. */
            403: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description NOT_FOUND: The resource does not exist, or belongs to someone else. */
            404: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description CONFLICT: The current state does not allow this, or the idempotency key was used for another request. */
            409: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description RATE_LIMIT_EXCEEDED: Too many requests; wait for as long as `retry_after` and the `Retry-After` header say. */
            429: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description INTERNAL_ERROR: An internal error; the server log has the details under `request_id`. */
            500: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description SERVICE_UNAVAILABLE: A dependency is down, or the queue is full (`QUEUE_FULL` in `message`); `Retry-After` says how long to wait. */
            503: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
        };
    };
    getMetadata: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id, as returned by other endpoints. */
                composition_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The metadata known so far. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompositionMetadataDto"];
                };
            };
            /** @description VALIDATION_ERROR: The request is invalid or cannot be parsed; `fields` lists everything that has to change. */
            400: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description UNAUTHORIZED: The required API key is missing or unknown. */
            401: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description FORBIDDEN: The key lacks the required scope; for signed links: the link is invalid or has expired. */
            403: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description NOT_FOUND: The resource does not exist, or belongs to someone else. */
            404: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description RATE_LIMIT_EXCEEDED: Too many requests; wait for as long as `retry_after` and the `Retry-After` header say. */
            429: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description INTERNAL_ERROR: An internal error; the server log has the details under `request_id`. */
            500: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description SERVICE_UNAVAILABLE: A dependency is down, or the queue is full (`QUEUE_FULL` in `message`); `Retry-After` says how long to wait. */
            503: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
        };
    };
    getPoster: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of an earlier response. If nothing has changed since, the response is 304 without a body.
                 * @example W/"2f1-5d0b7c1e"
                 */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The id, as returned by other endpoints. */
                composition_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The image. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": string;
                };
            };
            /** @description Not modified: it matches `If-None-Match`. */
            304: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description VALIDATION_ERROR: The request is invalid or cannot be parsed; `fields` lists everything that has to change. */
            400: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description UNAUTHORIZED: The required API key is missing or unknown. */
            401: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description FORBIDDEN: The key lacks the required scope; for signed links: the link is invalid or has expired. */
            403: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description NOT_FOUND: The resource does not exist, or belongs to someone else. */
            404: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description CONFLICT: The current state does not allow this, or the idempotency key was used for another request. */
            409: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description RATE_LIMIT_EXCEEDED: Too many requests; wait for as long as `retry_after` and the `Retry-After` header say. */
            429: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description INTERNAL_ERROR: An internal error; the server log has the details under `request_id`. */
            500: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description SERVICE_UNAVAILABLE: A dependency is down, or the queue is full (`QUEUE_FULL` in `message`); `Retry-After` says how long to wait. */
            503: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
        };
    };
    listRevisions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id, as returned by other endpoints. */
                composition_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All revisions. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevisionListDto"];
                };
            };
            /** @description VALIDATION_ERROR: The request is invalid or cannot be parsed; `fields` lists everything that has to change. */
            400: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description UNAUTHORIZED: The required API key is missing or unknown. */
            401: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description FORBIDDEN: The key lacks the required scope; for signed links: the link is invalid or has expired. */
            403: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description NOT_FOUND: The resource does not exist, or belongs to someone else. */
            404: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description RATE_LIMIT_EXCEEDED: Too many requests; wait for as long as `retry_after` and the `Retry-After` header say. */
            429: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description INTERNAL_ERROR: An internal error; the server log has the details under `request_id`. */
            500: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description SERVICE_UNAVAILABLE: A dependency is down, or the queue is full (`QUEUE_FULL` in `message`); `Retry-After` says how long to wait. */
            503: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
        };
    };
    cancelComposition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id, as returned by other endpoints. */
                composition_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Cancelled. */
            202: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevisionAcceptedDto"];
                };
            };
            /** @description VALIDATION_ERROR: The request is invalid or cannot be parsed; `fields` lists everything that has to change. */
            400: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description UNAUTHORIZED: The required API key is missing or unknown. */
            401: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description FORBIDDEN: The key lacks the required scope; for signed links: the link is invalid or has expired. */
            403: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description NOT_FOUND: The resource does not exist, or belongs to someone else. */
            404: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description CONFLICT: The current state does not allow this, or the idempotency key was used for another request. */
            409: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description RATE_LIMIT_EXCEEDED: Too many requests; wait for as long as `retry_after` and the `Retry-After` header say. */
            429: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description INTERNAL_ERROR: An internal error; the server log has the details under `request_id`. */
            500: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description SERVICE_UNAVAILABLE: A dependency is down, or the queue is full (`QUEUE_FULL` in `message`); `Retry-After` says how long to wait. */
            503: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
        };
    };
    retryComposition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id, as returned by other endpoints. */
                composition_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Queued. */
            202: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevisionAcceptedDto"];
                };
            };
            /** @description VALIDATION_ERROR: The request is invalid or cannot be parsed; `fields` lists everything that has to change. */
            400: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description UNAUTHORIZED: The required API key is missing or unknown. */
            401: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description FORBIDDEN: The key lacks the required scope; for signed links: the link is invalid or has expired. */
            403: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description NOT_FOUND: The resource does not exist, or belongs to someone else. */
            404: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description CONFLICT: The current state does not allow this, or the idempotency key was used for another request. */
            409: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description RATE_LIMIT_EXCEEDED: Too many requests; wait for as long as `retry_after` and the `Retry-After` header say. */
            429: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description INTERNAL_ERROR: An internal error; the server log has the details under `request_id`. */
            500: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description SERVICE_UNAVAILABLE: A dependency is down, or the queue is full (`QUEUE_FULL` in `message`); `Retry-After` says how long to wait. */
            503: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
        };
    };
    getPreview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id, as returned by other endpoints. */
                composition_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The playlist. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.apple.mpegurl": string;
                };
            };
            /** @description For media elements, before the render is planned: try again at `Location`. */
            307: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description VALIDATION_ERROR: The request is invalid or cannot be parsed; `fields` lists everything that has to change. */
            400: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description UNAUTHORIZED: The required API key is missing or unknown. */
            401: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description FORBIDDEN: The key lacks the required scope; for signed links: the link is invalid or has expired. */
            403: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description NOT_FOUND: The resource does not exist, or belongs to someone else. */
            404: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description CONFLICT: The current state does not allow this, or the idempotency key was used for another request. */
            409: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description RATE_LIMIT_EXCEEDED: Too many requests; wait for as long as `retry_after` and the `Retry-After` header say. */
            429: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description INTERNAL_ERROR: An internal error; the server log has the details under `request_id`. */
            500: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description SERVICE_UNAVAILABLE: A dependency is down, or the queue is full (`QUEUE_FULL` in `message`); `Retry-After` says how long to wait. */
            503: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
        };
    };
    listJobs: {
        parameters: {
            query?: {
                /** @description Maximum number of items to return. */
                limit?: number;
                /** @description Number of items to skip. */
                offset?: number;
                /** @description Filters by composition. */
                composition_id?: string;
                /** @description Filters by status. */
                status?: "pending" | "queued" | "processing" | "completed" | "failed" | "cancelled";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the list. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobListDto"];
                };
            };
            /** @description VALIDATION_ERROR: The request is invalid or cannot be parsed; `fields` lists everything that has to change. */
            400: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description UNAUTHORIZED: The required API key is missing or unknown. */
            401: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description FORBIDDEN: The key lacks the required scope; for signed links: the link is invalid or has expired. */
            403: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description RATE_LIMIT_EXCEEDED: Too many requests; wait for as long as `retry_after` and the `Retry-After` header say. */
            429: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description INTERNAL_ERROR: An internal error; the server log has the details under `request_id`. */
            500: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description SERVICE_UNAVAILABLE: A dependency is down, or the queue is full (`QUEUE_FULL` in `message`); `Retry-After` says how long to wait. */
            503: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
        };
    };
    getJob: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of an earlier response. If nothing has changed since, the response is 304 without a body.
                 * @example W/"2f1-5d0b7c1e"
                 */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The id, as returned by other endpoints. */
                job_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The current state. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobDto"];
                };
            };
            /** @description Not modified. */
            304: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description VALIDATION_ERROR: The request is invalid or cannot be parsed; `fields` lists everything that has to change. */
            400: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description UNAUTHORIZED: The required API key is missing or unknown. */
            401: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description FORBIDDEN: The key lacks the required scope; for signed links: the link is invalid or has expired. */
            403: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description NOT_FOUND: The resource does not exist, or belongs to someone else. */
            404: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description RATE_LIMIT_EXCEEDED: Too many requests; wait for as long as `retry_after` and the `Retry-After` header say. */
            429: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description INTERNAL_ERROR: An internal error; the server log has the details under `request_id`. */
            500: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description SERVICE_UNAVAILABLE: A dependency is down, or the queue is full (`QUEUE_FULL` in `message`); `Retry-After` says how long to wait. */
            503: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
        };
    };
    cancelJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id, as returned by other endpoints. */
                job_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Cancelled. */
            202: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobDto"];
                };
            };
            /** @description VALIDATION_ERROR: The request is invalid or cannot be parsed; `fields` lists everything that has to change. */
            400: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description UNAUTHORIZED: The required API key is missing or unknown. */
            401: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description FORBIDDEN: The key lacks the required scope; for signed links: the link is invalid or has expired. */
            403: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description NOT_FOUND: The resource does not exist, or belongs to someone else. */
            404: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description CONFLICT: The current state does not allow this, or the idempotency key was used for another request. */
            409: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description RATE_LIMIT_EXCEEDED: Too many requests; wait for as long as `retry_after` and the `Retry-After` header say. */
            429: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description INTERNAL_ERROR: An internal error; the server log has the details under `request_id`. */
            500: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description SERVICE_UNAVAILABLE: A dependency is down, or the queue is full (`QUEUE_FULL` in `message`); `Retry-After` says how long to wait. */
            503: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
        };
    };
    beginUpload: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UploadRequestDto"];
            };
        };
        responses: {
            /** @description The upload, with a URL for each part. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadDto"];
                };
            };
            /** @description VALIDATION_ERROR: The request is invalid or cannot be parsed; `fields` lists everything that has to change. */
            400: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description UNAUTHORIZED: The required API key is missing or unknown. */
            401: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description FORBIDDEN: The key lacks the required scope; for signed links: the link is invalid or has expired. */
            403: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description PAYLOAD_TOO_LARGE: The body or the file is too large. */
            413: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description UNSUPPORTED_MEDIA_TYPE: The type or encoding of the body or file is not supported. */
            415: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description RATE_LIMIT_EXCEEDED: Too many requests; wait for as long as `retry_after` and the `Retry-After` header say. */
            429: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description INTERNAL_ERROR: An internal error; the server log has the details under `request_id`. */
            500: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description SERVICE_UNAVAILABLE: A dependency is down, or the queue is full (`QUEUE_FULL` in `message`); `Retry-After` says how long to wait. */
            503: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
        };
    };
    completeUpload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id, as returned by other endpoints. */
                upload_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The asset, ready to be used in compositions. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssetDto"];
                };
            };
            /** @description VALIDATION_ERROR: The request is invalid or cannot be parsed; `fields` lists everything that has to change. */
            400: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description UNAUTHORIZED: The required API key is missing or unknown. */
            401: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description FORBIDDEN: The key lacks the required scope; for signed links: the link is invalid or has expired. */
            403: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description NOT_FOUND: The resource does not exist, or belongs to someone else. */
            404: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description CONFLICT: The current state does not allow this, or the idempotency key was used for another request. */
            409: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description UNPROCESSABLE_MEDIA: The media file cannot be used; the message names it and says why. */
            422: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description RATE_LIMIT_EXCEEDED: Too many requests; wait for as long as `retry_after` and the `Retry-After` header say. */
            429: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description INTERNAL_ERROR: An internal error; the server log has the details under `request_id`. */
            500: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description SERVICE_UNAVAILABLE: A dependency is down, or the queue is full (`QUEUE_FULL` in `message`); `Retry-After` says how long to wait. */
            503: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
        };
    };
    abortUpload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id, as returned by other endpoints. */
                upload_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description VALIDATION_ERROR: The request is invalid or cannot be parsed; `fields` lists everything that has to change. */
            400: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description UNAUTHORIZED: The required API key is missing or unknown. */
            401: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description FORBIDDEN: The key lacks the required scope; for signed links: the link is invalid or has expired. */
            403: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description NOT_FOUND: The resource does not exist, or belongs to someone else. */
            404: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description RATE_LIMIT_EXCEEDED: Too many requests; wait for as long as `retry_after` and the `Retry-After` header say. */
            429: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description INTERNAL_ERROR: An internal error; the server log has the details under `request_id`. */
            500: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description SERVICE_UNAVAILABLE: A dependency is down, or the queue is full (`QUEUE_FULL` in `message`); `Retry-After` says how long to wait. */
            503: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
        };
    };
    putPart: {
        parameters: {
            query: {
                /** @description Size of the part in bytes. */
                size: number;
                /** @description Unix time in seconds. */
                expires: number;
                /** @description Signature of the link. */
                signature: string;
            };
            header?: never;
            path: {
                /** @description Part of the signed link. */
                key: unknown;
            };
            cookie?: never;
        };
        /** @description The content of the part. */
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Stored. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description VALIDATION_ERROR: The request is invalid or cannot be parsed; `fields` lists everything that has to change. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description FORBIDDEN: The key lacks the required scope; for signed links: the link is invalid or has expired. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description INTERNAL_ERROR: An internal error; the server log has the details under `request_id`. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description SERVICE_UNAVAILABLE: A dependency is down, or the queue is full (`QUEUE_FULL` in `message`); `Retry-After` says how long to wait. */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
        };
    };
    listAssets: {
        parameters: {
            query?: {
                /** @description Maximum number of items to return. */
                limit?: number;
                /** @description Number of items to skip. */
                offset?: number;
                /** @description Filters by kind. */
                kind?: "video" | "audio" | "image" | "font" | "lut" | "subtitles";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the list. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssetListDto"];
                };
            };
            /** @description VALIDATION_ERROR: The request is invalid or cannot be parsed; `fields` lists everything that has to change. */
            400: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description UNAUTHORIZED: The required API key is missing or unknown. */
            401: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description FORBIDDEN: The key lacks the required scope; for signed links: the link is invalid or has expired. */
            403: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description RATE_LIMIT_EXCEEDED: Too many requests; wait for as long as `retry_after` and the `Retry-After` header say. */
            429: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description INTERNAL_ERROR: An internal error; the server log has the details under `request_id`. */
            500: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description SERVICE_UNAVAILABLE: A dependency is down, or the queue is full (`QUEUE_FULL` in `message`); `Retry-After` says how long to wait. */
            503: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
        };
    };
    uploadAsset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description Media, a font, a `.cube` file or subtitles.
                     */
                    file: string;
                };
            };
        };
        responses: {
            /** @description The asset, ready to be used in compositions. */
            201: {
                headers: {
                    /** @description URL of the asset. */
                    Location?: string;
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssetDto"];
                };
            };
            /** @description VALIDATION_ERROR: The request is invalid or cannot be parsed; `fields` lists everything that has to change. */
            400: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description UNAUTHORIZED: The required API key is missing or unknown. */
            401: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description FORBIDDEN: The key lacks the required scope; for signed links: the link is invalid or has expired. */
            403: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description PAYLOAD_TOO_LARGE: The body or the file is too large. */
            413: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description UNSUPPORTED_MEDIA_TYPE: The type or encoding of the body or file is not supported. */
            415: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description UNPROCESSABLE_MEDIA: The media file cannot be used; the message names it and says why. */
            422: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description RATE_LIMIT_EXCEEDED: Too many requests; wait for as long as `retry_after` and the `Retry-After` header say. */
            429: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description INTERNAL_ERROR: An internal error; the server log has the details under `request_id`. */
            500: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description SERVICE_UNAVAILABLE: A dependency is down, or the queue is full (`QUEUE_FULL` in `message`); `Retry-After` says how long to wait. */
            503: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
        };
    };
    getAsset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id, as returned by other endpoints. */
                asset_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The asset, as inspected when it was uploaded. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssetDto"];
                };
            };
            /** @description VALIDATION_ERROR: The request is invalid or cannot be parsed; `fields` lists everything that has to change. */
            400: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description UNAUTHORIZED: The required API key is missing or unknown. */
            401: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description FORBIDDEN: The key lacks the required scope; for signed links: the link is invalid or has expired. */
            403: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description NOT_FOUND: The resource does not exist, or belongs to someone else. */
            404: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description RATE_LIMIT_EXCEEDED: Too many requests; wait for as long as `retry_after` and the `Retry-After` header say. */
            429: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description INTERNAL_ERROR: An internal error; the server log has the details under `request_id`. */
            500: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description SERVICE_UNAVAILABLE: A dependency is down, or the queue is full (`QUEUE_FULL` in `message`); `Retry-After` says how long to wait. */
            503: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
        };
    };
    deleteAsset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id, as returned by other endpoints. */
                asset_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description VALIDATION_ERROR: The request is invalid or cannot be parsed; `fields` lists everything that has to change. */
            400: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description UNAUTHORIZED: The required API key is missing or unknown. */
            401: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description FORBIDDEN: The key lacks the required scope; for signed links: the link is invalid or has expired. */
            403: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description NOT_FOUND: The resource does not exist, or belongs to someone else. */
            404: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description CONFLICT: The current state does not allow this, or the idempotency key was used for another request. */
            409: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description RATE_LIMIT_EXCEEDED: Too many requests; wait for as long as `retry_after` and the `Retry-After` header say. */
            429: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description INTERNAL_ERROR: An internal error; the server log has the details under `request_id`. */
            500: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description SERVICE_UNAVAILABLE: A dependency is down, or the queue is full (`QUEUE_FULL` in `message`); `Retry-After` says how long to wait. */
            503: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
        };
    };
    probeFile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProbeRequestDto"];
            };
        };
        responses: {
            /** @description The description of the file. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProbeDto"];
                };
            };
            /** @description VALIDATION_ERROR: The request is invalid or cannot be parsed; `fields` lists everything that has to change. */
            400: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description UNAUTHORIZED: The required API key is missing or unknown. */
            401: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description FORBIDDEN: The key lacks the required scope; for signed links: the link is invalid or has expired. */
            403: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description PAYLOAD_TOO_LARGE: The body or the file is too large. */
            413: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description UNSUPPORTED_MEDIA_TYPE: The type or encoding of the body or file is not supported. */
            415: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description UNPROCESSABLE_MEDIA: The media file cannot be used; the message names it and says why. */
            422: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description RATE_LIMIT_EXCEEDED: Too many requests; wait for as long as `retry_after` and the `Retry-After` header say. */
            429: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description INTERNAL_ERROR: An internal error; the server log has the details under `request_id`. */
            500: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description SERVICE_UNAVAILABLE: A dependency is down, or the queue is full (`QUEUE_FULL` in `message`); `Retry-After` says how long to wait. */
            503: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
        };
    };
    processClips: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProcessClipsDto"];
            };
        };
        responses: {
            /** @description Queued. */
            202: {
                headers: {
                    /** @description URL of the job. */
                    Location?: string;
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClipJobAcceptedDto"];
                };
            };
            /** @description VALIDATION_ERROR: The request is invalid or cannot be parsed; `fields` lists everything that has to change. */
            400: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description UNAUTHORIZED: The required API key is missing or unknown. */
            401: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description FORBIDDEN: The key lacks the required scope; for signed links: the link is invalid or has expired. */
            403: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description PAYLOAD_TOO_LARGE: The body or the file is too large. */
            413: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description UNSUPPORTED_MEDIA_TYPE: The type or encoding of the body or file is not supported. */
            415: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description RATE_LIMIT_EXCEEDED: Too many requests; wait for as long as `retry_after` and the `Retry-After` header say. */
            429: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description INTERNAL_ERROR: An internal error; the server log has the details under `request_id`. */
            500: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description SERVICE_UNAVAILABLE: A dependency is down, or the queue is full (`QUEUE_FULL` in `message`); `Retry-After` says how long to wait. */
            503: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
        };
    };
    getClipJob: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of an earlier response. If nothing has changed since, the response is 304 without a body.
                 * @example W/"2f1-5d0b7c1e"
                 */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The id, as returned by other endpoints. */
                job_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The current state. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClipJobDto"];
                };
            };
            /** @description Not modified. */
            304: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description VALIDATION_ERROR: The request is invalid or cannot be parsed; `fields` lists everything that has to change. */
            400: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description UNAUTHORIZED: The required API key is missing or unknown. */
            401: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description FORBIDDEN: The key lacks the required scope; for signed links: the link is invalid or has expired. */
            403: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description NOT_FOUND: The resource does not exist, or belongs to someone else. */
            404: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description RATE_LIMIT_EXCEEDED: Too many requests; wait for as long as `retry_after` and the `Retry-After` header say. */
            429: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description INTERNAL_ERROR: An internal error; the server log has the details under `request_id`. */
            500: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description SERVICE_UNAVAILABLE: A dependency is down, or the queue is full (`QUEUE_FULL` in `message`); `Retry-After` says how long to wait. */
            503: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
        };
    };
    deleteClipJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id, as returned by other endpoints. */
                job_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description VALIDATION_ERROR: The request is invalid or cannot be parsed; `fields` lists everything that has to change. */
            400: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description UNAUTHORIZED: The required API key is missing or unknown. */
            401: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description FORBIDDEN: The key lacks the required scope; for signed links: the link is invalid or has expired. */
            403: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description NOT_FOUND: The resource does not exist, or belongs to someone else. */
            404: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description CONFLICT: The current state does not allow this, or the idempotency key was used for another request. */
            409: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description RATE_LIMIT_EXCEEDED: Too many requests; wait for as long as `retry_after` and the `Retry-After` header say. */
            429: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description INTERNAL_ERROR: An internal error; the server log has the details under `request_id`. */
            500: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description SERVICE_UNAVAILABLE: A dependency is down, or the queue is full (`QUEUE_FULL` in `message`); `Retry-After` says how long to wait. */
            503: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
        };
    };
    cancelClipJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id, as returned by other endpoints. */
                job_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Cancelled. */
            202: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClipJobDto"];
                };
            };
            /** @description VALIDATION_ERROR: The request is invalid or cannot be parsed; `fields` lists everything that has to change. */
            400: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description UNAUTHORIZED: The required API key is missing or unknown. */
            401: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description FORBIDDEN: The key lacks the required scope; for signed links: the link is invalid or has expired. */
            403: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description NOT_FOUND: The resource does not exist, or belongs to someone else. */
            404: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description CONFLICT: The current state does not allow this, or the idempotency key was used for another request. */
            409: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description RATE_LIMIT_EXCEEDED: Too many requests; wait for as long as `retry_after` and the `Retry-After` header say. */
            429: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description INTERNAL_ERROR: An internal error; the server log has the details under `request_id`. */
            500: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description SERVICE_UNAVAILABLE: A dependency is down, or the queue is full (`QUEUE_FULL` in `message`); `Retry-After` says how long to wait. */
            503: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
        };
    };
    listDeliveries: {
        parameters: {
            query?: {
                /** @description Maximum number of items to return. */
                limit?: number;
                /** @description Number of items to skip. */
                offset?: number;
                /** @description Filters by status. */
                status?: "pending" | "delivered" | "stopped" | "failed";
                /** @description Filters by composition or job. */
                subject_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the list. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryListDto"];
                };
            };
            /** @description VALIDATION_ERROR: The request is invalid or cannot be parsed; `fields` lists everything that has to change. */
            400: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description UNAUTHORIZED: The required API key is missing or unknown. */
            401: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description FORBIDDEN: The key lacks the required scope; for signed links: the link is invalid or has expired. */
            403: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description RATE_LIMIT_EXCEEDED: Too many requests; wait for as long as `retry_after` and the `Retry-After` header say. */
            429: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description INTERNAL_ERROR: An internal error; the server log has the details under `request_id`. */
            500: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description SERVICE_UNAVAILABLE: A dependency is down, or the queue is full (`QUEUE_FULL` in `message`); `Retry-After` says how long to wait. */
            503: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
        };
    };
    getDelivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id, as returned by other endpoints. */
                delivery_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The current state. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryDto"];
                };
            };
            /** @description VALIDATION_ERROR: The request is invalid or cannot be parsed; `fields` lists everything that has to change. */
            400: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description UNAUTHORIZED: The required API key is missing or unknown. */
            401: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description FORBIDDEN: The key lacks the required scope; for signed links: the link is invalid or has expired. */
            403: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description NOT_FOUND: The resource does not exist, or belongs to someone else. */
            404: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description RATE_LIMIT_EXCEEDED: Too many requests; wait for as long as `retry_after` and the `Retry-After` header say. */
            429: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description INTERNAL_ERROR: An internal error; the server log has the details under `request_id`. */
            500: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description SERVICE_UNAVAILABLE: A dependency is down, or the queue is full (`QUEUE_FULL` in `message`); `Retry-After` says how long to wait. */
            503: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
        };
    };
    replayDelivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id, as returned by other endpoints. */
                delivery_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The delivery is scheduled. */
            202: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryDto"];
                };
            };
            /** @description VALIDATION_ERROR: The request is invalid or cannot be parsed; `fields` lists everything that has to change. */
            400: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description UNAUTHORIZED: The required API key is missing or unknown. */
            401: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description FORBIDDEN: The key lacks the required scope; for signed links: the link is invalid or has expired. */
            403: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description NOT_FOUND: The resource does not exist, or belongs to someone else. */
            404: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description CONFLICT: The current state does not allow this, or the idempotency key was used for another request. */
            409: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description RATE_LIMIT_EXCEEDED: Too many requests; wait for as long as `retry_after` and the `Retry-After` header say. */
            429: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description INTERNAL_ERROR: An internal error; the server log has the details under `request_id`. */
            500: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description SERVICE_UNAVAILABLE: A dependency is down, or the queue is full (`QUEUE_FULL` in `message`); `Retry-After` says how long to wait. */
            503: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
        };
    };
    downloadFile: {
        parameters: {
            query: {
                /** @description Filename for saving. */
                filename: string;
                /** @description Unix time in seconds. */
                expires: number;
                /** @description Signature of the link. */
                signature: string;
            };
            header?: {
                /** @description The byte range to return. */
                Range?: string;
                /**
                 * @description The `ETag` of an earlier response. If nothing has changed since, the response is 304 without a body.
                 * @example W/"2f1-5d0b7c1e"
                 */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Part of the signed link. */
                key: unknown;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "video/mp4": string;
                    "video/quicktime": string;
                    "video/webm": string;
                    "image/gif": string;
                    "audio/mpeg": string;
                    "audio/mp4": string;
                };
            };
            /** @description The requested byte range. */
            206: {
                headers: {
                    /**
                     * @description The range that is returned.
                     * @example bytes 0-1048575/8388608
                     */
                    "Content-Range"?: string;
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "video/mp4": string;
                    "video/quicktime": string;
                    "video/webm": string;
                    "image/gif": string;
                    "audio/mpeg": string;
                    "audio/mp4": string;
                };
            };
            /** @description Not modified: it matches `If-None-Match`. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description VALIDATION_ERROR: The request is invalid or cannot be parsed; `fields` lists everything that has to change. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description FORBIDDEN: The key lacks the required scope; for signed links: the link is invalid or has expired. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description NOT_FOUND: The resource does not exist, or belongs to someone else. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description VALIDATION_ERROR: The request is invalid or cannot be parsed; `fields` lists everything that has to change. */
            416: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description INTERNAL_ERROR: An internal error; the server log has the details under `request_id`. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description SERVICE_UNAVAILABLE: A dependency is down, or the queue is full (`QUEUE_FULL` in `message`); `Retry-After` says how long to wait. */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
        };
    };
    getPreviewFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The file. */
                name: unknown;
                /** @description Access token, part of the link. */
                token: unknown;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.apple.mpegurl": string;
                    "video/mp4": string;
                    "audio/mp4": string;
                };
            };
            /** @description Not rendered yet: try again at `Location`. */
            307: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description VALIDATION_ERROR: The request is invalid or cannot be parsed; `fields` lists everything that has to change. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description FORBIDDEN: The key lacks the required scope; for signed links: the link is invalid or has expired. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description NOT_FOUND: The resource does not exist, or belongs to someone else. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description CONFLICT: The current state does not allow this, or the idempotency key was used for another request. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description INTERNAL_ERROR: An internal error; the server log has the details under `request_id`. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description SERVICE_UNAVAILABLE: A dependency is down, or the queue is full (`QUEUE_FULL` in `message`); `Retry-After` says how long to wait. */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
        };
    };
    downloadFolderFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description The byte range to return. */
                Range?: string;
                /**
                 * @description The `ETag` of an earlier response. If nothing has changed since, the response is 304 without a body.
                 * @example W/"2f1-5d0b7c1e"
                 */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The file. */
                path: unknown;
                /** @description Access token, part of the link. */
                token: unknown;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.apple.mpegurl": string;
                    "video/mp4": string;
                    "image/jpeg": string;
                    "text/vtt": string;
                };
            };
            /** @description The requested byte range. */
            206: {
                headers: {
                    /**
                     * @description The range that is returned.
                     * @example bytes 0-1048575/8388608
                     */
                    "Content-Range"?: string;
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.apple.mpegurl": string;
                    "video/mp4": string;
                    "image/jpeg": string;
                    "text/vtt": string;
                };
            };
            /** @description Not modified: it matches `If-None-Match`. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description VALIDATION_ERROR: The request is invalid or cannot be parsed; `fields` lists everything that has to change. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description FORBIDDEN: The key lacks the required scope; for signed links: the link is invalid or has expired. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description NOT_FOUND: The resource does not exist, or belongs to someone else. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description VALIDATION_ERROR: The request is invalid or cannot be parsed; `fields` lists everything that has to change. */
            416: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description INTERNAL_ERROR: An internal error; the server log has the details under `request_id`. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description SERVICE_UNAVAILABLE: A dependency is down, or the queue is full (`QUEUE_FULL` in `message`); `Retry-After` says how long to wait. */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
        };
    };
    followComposition: {
        parameters: {
            query?: {
                /** @description The last `seq` that the client has seen; missed events that are still relevant are sent again. */
                after_seq?: number;
                /** @description Ticket from `POST /api/v1/realtime/tickets`, instead of a key. */
                ticket?: string;
            };
            header?: {
                /** @description The last `seq` that the client has seen; set by `EventSource` when it reconnects. */
                "Last-Event-ID"?: number;
            };
            path: {
                /** @description The id, as returned by other endpoints. */
                composition_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The event stream, until the composition finishes. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example id: 17
                     *     data: {"type":"progress","composition_id":"6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10","progress":45,"stage":"encoding","timestamp":"2025-01-01T00:00:00.000Z","seq":17}
                     */
                    "text/event-stream": string;
                };
            };
            /** @description The composition has finished, and no event was missed. */
            204: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description VALIDATION_ERROR: The request is invalid or cannot be parsed; `fields` lists everything that has to change. */
            400: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description UNAUTHORIZED: The required API key is missing or unknown. */
            401: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description FORBIDDEN: The key lacks the required scope; for signed links: the link is invalid or has expired. */
            403: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description NOT_FOUND: The resource does not exist, or belongs to someone else. */
            404: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description RATE_LIMIT_EXCEEDED: Too many requests; wait for as long as `retry_after` and the `Retry-After` header say. */
            429: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description INTERNAL_ERROR: An internal error; the server log has the details under `request_id`. */
            500: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description SERVICE_UNAVAILABLE: A dependency is down, or the queue is full (`QUEUE_FULL` in `message`); `Retry-After` says how long to wait. */
            503: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Healthy, or degraded: something is missing that requests do not depend on. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthDto"];
                };
            };
            /** @description VALIDATION_ERROR: The request is invalid or cannot be parsed; `fields` lists everything that has to change. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description Unhealthy. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthDto"];
                };
            };
        };
    };
    getDetailedHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DetailedHealthDto"];
                };
            };
            /** @description VALIDATION_ERROR: The request is invalid or cannot be parsed; `fields` lists everything that has to change. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description UNAUTHORIZED: The required API key is missing or unknown. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description FORBIDDEN: The key lacks the required scope; for signed links: the link is invalid or has expired. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description Unhealthy. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DetailedHealthDto"];
                };
            };
        };
    };
    getMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The metrics; docs/metrics.md lists them. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example reelwright_queue_tasks{queue="segment",status="ready"} 3 */
                    "text/plain": string;
                };
            };
            /** @description VALIDATION_ERROR: The request is invalid or cannot be parsed; `fields` lists everything that has to change. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
        };
    };
    isLive: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The process is running. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiveDto"];
                };
            };
            /** @description VALIDATION_ERROR: The request is invalid or cannot be parsed; `fields` lists everything that has to change. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
        };
    };
    isReady: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ready. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadyDto"];
                };
            };
            /** @description VALIDATION_ERROR: The request is invalid or cannot be parsed; `fields` lists everything that has to change. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelopeDto"];
                };
            };
            /** @description Draining, or a dependency is unavailable. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadyDto"];
                };
            };
        };
    };
    compositionEnded: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Identical for every attempt: use it to discard duplicates.
                 * @example a6f1d3c1
                 */
                "webhook-id": string;
                /**
                 * @description Time of this attempt: Unix time in seconds.
                 * @example 1767225600
                 */
                "webhook-timestamp": string;
                /**
                 * @description `v1,` followed by the Base64-encoded HMAC-SHA256 of `{id}.{timestamp}.{body}`, keyed with the secret.
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompositionCallbackDto"];
            };
        };
        responses: {
            /** @description The receiver wants no more attempts: delivery stops. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Received. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Any other status, or no response: the delivery is retried. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    clipJobEnded: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Identical for every attempt: use it to discard duplicates.
                 * @example a6f1d3c1
                 */
                "webhook-id": string;
                /**
                 * @description Time of this attempt: Unix time in seconds.
                 * @example 1767225600
                 */
                "webhook-timestamp": string;
                /**
                 * @description `v1,` followed by the Base64-encoded HMAC-SHA256 of `{id}.{timestamp}.{body}`, keyed with the secret.
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClipJobCallbackDto"];
            };
        };
        responses: {
            /** @description The receiver wants no more attempts: delivery stops. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Received. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Any other status, or no response: the delivery is retried. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
