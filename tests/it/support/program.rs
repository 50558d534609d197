//! The real binary, run in a folder of its own.

use std::{
    path::{Path, PathBuf},
    process::{Child, Command, Output, Stdio},
    time::{Duration, Instant},
};

pub struct Program {
    pub folder: PathBuf,
}

impl Program {
    pub fn in_folder(folder: &Path) -> Program {
        Program { folder: folder.to_path_buf() }
    }

    fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_copydesk"));
        command.args(args).current_dir(&self.folder).stdin(Stdio::null());
        for (key, _) in std::env::vars_os() {
            let key_text = key.to_string_lossy();
            if key_text.starts_with("COPYDESK_") || key_text == "DATABASE_URL" || key_text == "RUST_LOG" {
                command.env_remove(&key);
            }
        }
        command
    }

    /// Runs to its end.
    pub fn run(&self, args: &[&str]) -> Output {
        self.command(args).output().unwrap()
    }

    /// Runs to its end with these variables set.
    pub fn run_with_env(&self, args: &[&str], env: &[(&str, &str)]) -> Output {
        self.command(args).envs(env.iter().copied()).output().unwrap()
    }

    /// Runs to its end with text on stdin.
    pub fn run_with_stdin(&self, args: &[&str], input: &str) -> Output {
        use std::io::Write;
        let mut child =
            self.command(args).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let mut stdin = child.stdin.take().unwrap();
        let input = input.to_string();
        let writer = std::thread::spawn(move || {
            // A program that ends early closes its stdin; what it did with it is asserted by the test.
            let _ = stdin.write_all(input.as_bytes());
        });
        let output = child.wait_with_output().unwrap();
        writer.join().unwrap();
        output
    }

    /// Starts and leaves it running.
    pub fn start(&self, args: &[&str]) -> Child {
        self.command(args).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap()
    }

    /// Starts with these variables set and leaves it running.
    pub fn start_with_env(&self, args: &[&str], env: &[(String, String)]) -> Child {
        let mut command = self.command(args);
        command.envs(env.iter().cloned()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap()
    }

    /// Starts and leaves it running; what it says goes into a file.
    pub fn start_logged(&self, args: &[&str], log: &str) -> Child {
        let log = std::fs::File::create(self.folder.join(log)).unwrap();
        self.command(args).stdout(Stdio::null()).stderr(log).spawn().unwrap()
    }

    /// Starts and leaves it running; what it says goes to a file.
    pub fn start_into(&self, args: &[&str], said: &std::fs::File) -> Child {
        let said = || said.try_clone().unwrap();
        self.command(args).stdout(said()).stderr(said()).spawn().unwrap()
    }

    /// Starts and leaves it running, with a stdin that nobody closes.
    pub fn start_with_open_stdin(&self, args: &[&str]) -> Child {
        let mut command = self.command(args);
        command.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap()
    }

    pub fn write(&self, name: &str, text: &str) -> PathBuf {
        let path = self.folder.join(name);
        std::fs::write(&path, text).unwrap();
        path
    }
}

/// Exit code, or panics with everything the program said.
pub fn code(output: &Output) -> i32 {
    output.status.code().unwrap_or_else(|| panic!("no exit code: {output:?}"))
}

pub fn stdout(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

pub fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// Waits for an end, at most so long.
pub fn wait(child: &mut Child, at_most: Duration) -> std::process::ExitStatus {
    let start = Instant::now();
    loop {
        if let Some(status) = child.try_wait().unwrap() {
            return status;
        }
        if start.elapsed() > at_most {
            child.kill().unwrap();
            panic!("still running after {at_most:?}");
        }
        std::thread::sleep(Duration::from_millis(10));
    }
}
