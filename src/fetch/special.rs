//! Addresses that are not global: the IANA special-purpose registries, and IPv4 addresses hidden in IPv6 ones.
//! Never an exception: those are `allow`'s, in `guard`.

use ipnet::IpNet;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// What kind of address it is, if it is not global.
pub(super) fn why_special(address: IpAddr) -> Option<&'static str> {
    SPECIAL.iter().find(|(net, _)| net.contains(&address)).map(|(_, why)| *why)
}

/// The IPv4 address that an IPv6 one is only a spelling of: mapped (RFC 4291), NAT64 (RFC 6052), 6to4 (RFC 3056).
pub(super) fn embedded_v4(address: IpAddr) -> Option<IpAddr> {
    let IpAddr::V6(v6) = address else { return None };
    let ([0, 0, 0, 0, 0, 0xffff, high, low] | [0x64, 0xff9b, 0, 0, 0, 0, high, low] | [0x2002, high, low, ..]) =
        v6.segments()
    else {
        return None;
    };
    Some(whole(high, low))
}

/// The IPv4 address to which a router of the site may tunnel what is sent to this one: ISATAP (RFC 5214), under any
/// prefix.
pub(super) fn tunnelled_v4(address: IpAddr) -> Option<IpAddr> {
    let IpAddr::V6(v6) = address else { return None };
    let [.., 0 | 0x0200, 0x5efe, high, low] = v6.segments() else { return None };
    Some(whole(high, low))
}

fn whole(high: u16, low: u16) -> IpAddr {
    IpAddr::V4(Ipv4Addr::from_bits(u32::from(high) << 16 | u32::from(low)))
}

const fn v4(a: u8, b: u8, c: u8, d: u8, bits: u8) -> IpNet {
    IpNet::new_assert(IpAddr::V4(Ipv4Addr::new(a, b, c, d)), bits)
}

const fn v6(first: u16, second: u16, third: u16, bits: u8) -> IpNet {
    IpNet::new_assert(IpAddr::V6(Ipv6Addr::new(first, second, third, 0, 0, 0, 0, 0)), bits)
}

/// What is not global: the IANA special-purpose registries (RFC 6890) and multicast. Of IPv6 only 2000::/3 is given
/// out at all, so everything else is closed.
const SPECIAL: &[(IpNet, &str)] = &[
    (v4(0, 0, 0, 0, 8), "this network"),
    (v4(10, 0, 0, 0, 8), "private"),
    (v4(100, 64, 0, 0, 10), "shared by a carrier"),
    (v4(127, 0, 0, 0, 8), "loopback"),
    // Looks global, and on the machines of one cloud leads to what serves the machine itself.
    (v4(168, 63, 129, 16, 32), "a cloud's own service"),
    (v4(169, 254, 0, 0, 16), "link-local"),
    (v4(172, 16, 0, 0, 12), "private"),
    (v4(192, 0, 0, 0, 24), "for protocols"),
    (v4(192, 0, 2, 0, 24), "for documentation"),
    (v4(192, 31, 196, 0, 24), "for name servers"),
    (v4(192, 52, 193, 0, 24), "for multicast tunnels"),
    (v4(192, 88, 99, 0, 24), "a 6to4 relay"),
    (v4(192, 168, 0, 0, 16), "private"),
    (v4(192, 175, 48, 0, 24), "for name servers"),
    (v4(198, 18, 0, 0, 15), "for benchmarks"),
    (v4(198, 51, 100, 0, 24), "for documentation"),
    (v4(203, 0, 113, 0, 24), "for documentation"),
    (v4(224, 0, 0, 0, 4), "multicast"),
    (v4(240, 0, 0, 0, 4), "reserved"),
    // Loopback, unspecified, IPv4-compatible, IPv4-translated, local NAT64, discard-only.
    (v6(0, 0, 0, 3), "not global unicast"),
    // Segment routing (5f00::/16) among them.
    (v6(0x4000, 0, 0, 2), "not global unicast"),
    // Unique local, link-local, site-local, multicast.
    (v6(0x8000, 0, 0, 1), "not global unicast"),
    // Teredo, benchmarks, ORCHID, drone identifiers.
    (v6(0x2001, 0, 0, 23), "for protocols"),
    (v6(0x2001, 0x0db8, 0, 32), "for documentation"),
    (v6(0x2620, 0x004f, 0x8000, 48), "for name servers"),
    (v6(0x3fff, 0, 0, 20), "for documentation"),
];

#[cfg(test)]
mod tests {
    use super::*;

    fn special(address: &str) -> bool {
        why_special(address.parse().unwrap()).is_some()
    }

    #[test]
    fn every_net_of_the_registries_is_special_from_its_first_address_to_its_last() {
        for net in [
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.31.196.0/24",
            "192.52.193.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "192.175.48.0/24",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4",
            "240.0.0.0/4",
            "255.255.255.255/32",
            "::1/128",
            "::/128",
            "64:ff9b:1::/48",
            "100::/64",
            "100:0:0:1::/64",
            "2001::/23",
            "2001::/32",
            "2001:2::/48",
            "2001:10::/28",
            "2001:20::/28",
            "2001:30::/28",
            "2001:db8::/32",
            "2620:4f:8000::/48",
            "3fff::/20",
            "5f00::/16",
            "fc00::/7",
            "fe80::/10",
            "fec0::/10",
            "ff00::/8",
        ] {
            let range: IpNet = net.parse().unwrap();
            assert!(why_special(range.network()).is_some(), "{net}: its first address");
            assert!(why_special(range.broadcast()).is_some(), "{net}: its last address");
        }
    }

    #[test]
    fn the_neighbours_of_those_nets_are_global() {
        for address in [
            "1.0.0.0",
            "9.255.255.255",
            "11.0.0.0",
            "100.63.255.255",
            "100.128.0.0",
            "126.255.255.255",
            "128.0.0.0",
            "168.63.129.15",
            "168.63.129.17",
            "169.253.255.255",
            "169.255.0.0",
            "172.15.255.255",
            "172.32.0.0",
            "192.0.1.0",
            "192.0.3.0",
            "192.88.98.255",
            "192.88.100.0",
            "192.167.255.255",
            "192.169.0.0",
            "198.17.255.255",
            "198.20.0.0",
            "223.255.255.255",
            "2001:200::",
            "2001:db7:ffff::",
            "2001:db9::",
            "2620:4f:7fff::1",
            "2620:4f:8001::1",
            "3ffe::1",
            "3fff:1000::1",
            "2400::1",
            "2a00::1",
        ] {
            assert!(!special(address), "{address}");
        }
    }

    #[test]
    fn hidden_addresses_are_found() {
        let embedded = |text: &str| embedded_v4(text.parse().unwrap()).map(|v4| v4.to_string());
        assert_eq!(embedded("::ffff:10.0.0.1").as_deref(), Some("10.0.0.1"));
        assert_eq!(embedded("64:ff9b::10.0.0.1").as_deref(), Some("10.0.0.1"));
        assert_eq!(embedded("2002:a00:1::7").as_deref(), Some("10.0.0.1"));
        assert_eq!(embedded("2400::a00:1"), None);
        let tunnelled = |text: &str| tunnelled_v4(text.parse().unwrap()).map(|v4| v4.to_string());
        assert_eq!(tunnelled("2400::5efe:10.0.0.1").as_deref(), Some("10.0.0.1"));
        assert_eq!(tunnelled("2400::200:5efe:10.0.0.1").as_deref(), Some("10.0.0.1"));
        assert_eq!(tunnelled("2400::5eff:10.0.0.1"), None);
    }
}
