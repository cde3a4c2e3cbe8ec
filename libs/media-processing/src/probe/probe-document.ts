/** What ffprobe is asked for as JSON: only what is read, since a hostile file can hold tags without bound. */
export const PROBE_ENTRIES = [
  'format=format_name,duration,size,bit_rate',
  'stream=index,codec_name,codec_type,codec_tag_string,width,height,sample_aspect_ratio,pix_fmt,' +
    'color_range,color_space,color_transfer,color_primaries,field_order,r_frame_rate,avg_frame_rate,' +
    'start_time,duration,bit_rate,sample_fmt,sample_rate,channels,extradata_hash',
  'stream_disposition=attached_pic',
  'stream_tags=rotate,ROTATE,DURATION,alpha_mode,ALPHA_MODE',
  'stream_side_data=rotation,displaymatrix',
].join(':');

/** The JSON that comes back. ffprobe leaves out whatever it does not know, and writes most numbers as text. */
export interface ProbeDocument {
  /** Only where they were asked for. */
  readonly frames?: readonly Pick<ProbeStream, 'side_data_list'>[];
  readonly streams?: readonly ProbeStream[];
  readonly format?: ProbeFormat;
}

export interface ProbeFormat {
  readonly format_name?: string;
  /** Seconds. */
  readonly duration?: string;
  readonly size?: string;
  readonly bit_rate?: string;
}

export interface ProbeStream {
  readonly index: number;
  /** Left out if this ffmpeg has never heard of the codec. */
  readonly codec_name?: string;
  readonly codec_type?: string;
  readonly codec_tag_string?: string;
  readonly width?: number;
  readonly height?: number;
  readonly sample_aspect_ratio?: string;
  /** Left out if there is no decoder that could tell. */
  readonly pix_fmt?: string;
  readonly color_range?: string;
  readonly color_space?: string;
  readonly color_transfer?: string;
  readonly color_primaries?: string;
  /** `progressive`, or two letters; see `firstField`. */
  readonly field_order?: string;
  readonly r_frame_rate?: string;
  readonly avg_frame_rate?: string;
  /** Seconds, on the file's clock. */
  readonly start_time?: string;
  /** Seconds. */
  readonly duration?: string;
  readonly bit_rate?: string;
  /** Left out if there is no decoder that could tell. */
  readonly sample_fmt?: string;
  readonly sample_rate?: string;
  readonly channels?: number;
  /** `SHA256:` and digits. */
  readonly extradata_hash?: string;
  readonly disposition?: { readonly attached_pic?: number };
  readonly tags?: {
    readonly rotate?: string;
    readonly ROTATE?: string;
    readonly DURATION?: string;
    /** `1`: WebM keeps the transparency in a stream of its own, which the pixel format does not show. */
    readonly alpha_mode?: string;
    readonly ALPHA_MODE?: string;
  };
  readonly side_data_list?: readonly {
    /** Of the display matrix, in degrees, counterclockwise. */
    readonly rotation?: number;
    /** The matrix itself, a row a line, each after its number and a colon. */
    readonly displaymatrix?: string;
  }[];
}
