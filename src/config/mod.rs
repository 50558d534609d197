//! What TOML may say, all its faults at once, and the options each craft gets.
//! Never here: a switch that turns a guard off.
