//! A body, read and decoded with every byte counted: raw, after each encoding layer, and at the end.
//! Never more in memory than `max_body` and one buffer, and never half a body given out as a whole one.

use super::broken::{classify, failure};
use super::counted::{Counted, Stopped};
use super::decode::{self, Layer};
use super::room::{Places, Room, Waits};
use crate::model::{Failure, FailureCode};
use bytes::Bytes;
use futures_util::{Stream, stream};
use reqwest::Response;
use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;
use tokio::io::AsyncReadExt;
use tokio_util::io::StreamReader;

/// From here on the ratio counts: small pages may well shrink more.
const RATIO_FROM: u64 = 1 << 20;

/// What a body may cost.
#[derive(Debug, Clone)]
pub(super) struct Limits {
    /// Bytes, raw, between layers and decoded.
    pub(super) max: u64,
    /// Decoded bytes per raw byte.
    pub(super) max_ratio: u32,
    /// The longest silence.
    pub(super) idle: Duration,
    /// Where large bodies find room.
    pub(super) places: Places,
    /// Told of the time that it takes to find it.
    pub(super) waits: Waits,
}

/// A body, whole and decoded.
#[derive(Debug)]
pub(super) struct Body {
    pub(super) bytes: Vec<u8>,
    /// To be kept as long as what is made of the bytes.
    pub(super) room: Room,
}

/// Reads a body to its end.
pub(super) async fn read(response: Response, limits: Limits) -> Result<Body, Failure> {
    let layers = decode::layers(response.headers());
    let layers = layers.map_err(|detail| failure(FailureCode::DecodeError, detail).for_good())?;
    if let Some(length) = response.content_length().filter(|length| *length > limits.max) {
        return Err(failure(
            FailureCode::TooLarge,
            format!("Content-Length is {length}, at most {} are read", limits.max),
        ));
    }
    // What is not encoded is as long as it says it is.
    let at_most = response.content_length().filter(|_| layers.is_empty()).unwrap_or(limits.max);
    let raw_count = Arc::new(AtomicU64::new(0));
    let chunks = StreamReader::new(Box::pin(chunks(response, limits.idle)));
    let mut raw = tokio::io::BufReader::new(Counted::new(chunks, limits.max, Arc::clone(&raw_count)));
    let read = async {
        let mut body = decode_all(&mut raw, &layers, &limits, (at_most, &raw_count)).await?;
        // A decoder stops at the end of its stream; whether the message itself is whole shows only at its end.
        tokio::io::copy(&mut raw, &mut tokio::io::sink()).await?;
        body.room.settle(body.bytes.len());
        Ok(body)
    };
    read.await.map_err(|e| explain(e, &layers))
}

/// Decodes a body of at most so many bytes; those that came are counted beside it.
async fn decode_all<R>(
    raw: R,
    layers: &[Layer],
    limits: &Limits,
    (at_most, raw_count): (u64, &AtomicU64),
) -> io::Result<Body>
where
    R: tokio::io::AsyncBufRead + Send + Unpin,
{
    let mut reader = decode::unwrap(raw, layers, limits.max).await?;
    let (mut body, mut room) = (Vec::new(), Room::default());
    let mut buffer = vec![0; 16 * 1024];
    loop {
        let count = reader.read(&mut buffer).await?;
        if count == 0 {
            return Ok(Body { bytes: body, room });
        }
        room.grow(body.len() + count, at_most, &limits.places, &limits.waits).await;
        body.extend_from_slice(&buffer[..count]);
        let (decoded, raw) = (body.len() as u64, raw_count.load(Ordering::Relaxed));
        if decoded > limits.max {
            return Err(io::Error::other(Stopped::TooLong(limits.max)));
        }
        if decoded > RATIO_FROM && decoded > raw.saturating_mul(limits.max_ratio.into()) {
            return Err(io::Error::other(Stopped::Bomb(decoded, raw)));
        }
    }
}

/// The raw chunks, each within the idle time.
fn chunks(response: Response, idle: Duration) -> impl Stream<Item = io::Result<Bytes>> + Send {
    stream::try_unfold(response, move |mut response| async move {
        let scheme = response.url().scheme().to_string();
        let stopped = |failure| io::Error::other(Stopped::Transport(failure));
        match tokio::time::timeout(idle, response.chunk()).await {
            Err(_) => Err(stopped(failure(FailureCode::Timeout, format!("silence for {idle:?} inside the body")))),
            Ok(Err(e)) => Err(stopped(classify(e, &scheme).failure)),
            Ok(Ok(chunk)) => Ok(chunk.map(|bytes| (bytes, response))),
        }
    })
}

/// An error of the decoders' own is corrupt data; every other comes from below.
pub(super) fn explain(error: io::Error, layers: &[Layer]) -> Failure {
    match error.downcast::<Stopped>() {
        Ok(Stopped::Transport(failure)) => failure,
        Ok(stopped) => failure(FailureCode::TooLarge, stopped.to_string()),
        Err(e) => failure(FailureCode::DecodeError, format!("the body is no whole {layers:?} stream: {e}")),
    }
}
