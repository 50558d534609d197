//! target → page
//! Never here:  client, hosts, robots, address guard, bounded bodies.:a body read without a bound, a request to an unchecked address.
