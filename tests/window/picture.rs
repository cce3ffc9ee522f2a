//! Pictures of the window as it stands on the display: WebKitGTK's driver does not answer when it is asked for one.

use std::fs;
use std::process::Command;

use crate::places;

/// Saves a picture of the window of the program and says where.
pub fn of_the_window(name: &str) -> String {
    match geometry() {
        Some((place, size)) => take(name, &["--autoselect", &format!("{place},{size}")]),
        None => "none, the window is not on the display".to_owned(),
    }
}

/// Saves a picture of everything on the display and says where.
pub fn of_the_display(name: &str) -> String {
    take(name, &[])
}

fn take(name: &str, part: &[&str]) -> String {
    let folder = places::screens();
    fs::create_dir_all(&folder).unwrap();
    let file = folder.join(format!("{name}.png"));
    // Some versions of scrot take another name rather than write over a file.
    let _ = fs::remove_file(&file);
    let taken = Command::new("scrot").args(part).arg(&file).output().expect("scrot is there");
    if taken.status.success() { file.display().to_string() } else { String::from_utf8_lossy(&taken.stderr).into_owned() }
}

/// Where the window of the program stands and how large it is, without its frame: `X,Y` and `WIDTH,HEIGHT`.
fn geometry() -> Option<(String, String)> {
    // The place that xdotool tells counts the frame of the window manager twice; the pointer in the corner tells the true one.
    // There it lies over nothing that changes its looks.
    let script =
        ["search", "--onlyvisible", "--class", "^entente$", "getwindowgeometry", "--shell", "mousemove", "--window", "%1", "0", "0"];
    let sizes = xdotool(&script);
    let place = xdotool(&["getmouselocation", "--shell"]);
    Some((format!("{},{}", value(&place, "X")?, value(&place, "Y")?), format!("{},{}", value(&sizes, "WIDTH")?, value(&sizes, "HEIGHT")?)))
}

fn value(text: &str, key: &str) -> Option<String> {
    text.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix('=').map(str::to_owned))
}

fn xdotool(script: &[&str]) -> String {
    let done = Command::new("xdotool").args(script).output().expect("xdotool is there");
    String::from_utf8_lossy(&done.stdout).into_owned()
}
