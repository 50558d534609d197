//! The network between a worker and the database, which can be frozen: nothing passes, nothing is lost, nobody is told.
//! Never a connection closed by itself.

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{
        TcpListener, TcpStream,
        tcp::{OwnedReadHalf, OwnedWriteHalf},
    },
    runtime::{Builder, Runtime},
    sync::watch,
};

/// A proxy in front of one server; it ends with the drill that holds it.
pub struct Proxy {
    server: u16,
    port: u16,
    frozen: watch::Sender<bool>,
    _runtime: Runtime,
}

impl Proxy {
    /// In front of the server of this address.
    pub fn before(url: &str) -> Proxy {
        let runtime = Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
        let listener = runtime.block_on(TcpListener::bind("127.0.0.1:0")).unwrap();
        let port = listener.local_addr().unwrap().port();
        let server = url::Url::parse(url).unwrap().port().unwrap();
        let (frozen, state) = watch::channel(false);
        runtime.spawn(accept(listener, server, state));
        Proxy { server, port, frozen, _runtime: runtime }
    }

    /// The same address by way of this proxy.
    pub fn url(&self, url: &str) -> String {
        url.replace(&format!(":{}/", self.server), &format!(":{}/", self.port))
    }

    /// From now on nothing passes.
    pub fn freeze(&self) {
        self.frozen.send_replace(true);
    }

    /// Everything passes again, what was held back first.
    pub fn thaw(&self) {
        self.frozen.send_replace(false);
    }
}

async fn accept(listener: TcpListener, server: u16, frozen: watch::Receiver<bool>) {
    while let Ok((client, _)) = listener.accept().await {
        let mut frozen = frozen.clone();
        tokio::spawn(async move {
            frozen.wait_for(|frozen| !frozen).await.ok()?;
            let server = TcpStream::connect(("127.0.0.1", server)).await.ok()?;
            let ((client_read, client_write), (server_read, server_write)) = (client.into_split(), server.into_split());
            tokio::spawn(pass(client_read, server_write, frozen.clone()));
            pass(server_read, client_write, frozen).await
        });
    }
}

async fn pass(mut from: OwnedReadHalf, mut to: OwnedWriteHalf, mut frozen: watch::Receiver<bool>) -> Option<()> {
    let mut buffer = vec![0; 16 << 10];
    loop {
        let bytes = from.read(&mut buffer).await.unwrap_or(0);
        frozen.wait_for(|frozen| !frozen).await.ok()?;
        if bytes == 0 {
            return to.shutdown().await.ok();
        }
        to.write_all(&buffer[..bytes]).await.ok()?;
    }
}
