import { BlockList, isIPv4, isIPv6 } from 'node:net';

/** Networks that are nobody's on the internet: IANA's special-purpose registries for IPv4 and IPv6. */
const SPECIAL = blockList([
  ['0.0.0.0', 8, 'ipv4'],
  ['10.0.0.0', 8, 'ipv4'],
  ['100.64.0.0', 10, 'ipv4'],
  ['127.0.0.0', 8, 'ipv4'],
  ['169.254.0.0', 16, 'ipv4'],
  ['172.16.0.0', 12, 'ipv4'],
  ['192.0.0.0', 24, 'ipv4'],
  ['192.0.2.0', 24, 'ipv4'],
  ['192.88.99.0', 24, 'ipv4'],
  ['192.168.0.0', 16, 'ipv4'],
  ['198.18.0.0', 15, 'ipv4'],
  ['198.51.100.0', 24, 'ipv4'],
  ['203.0.113.0', 24, 'ipv4'],
  ['224.0.0.0', 3, 'ipv4'],
  ['2001::', 23, 'ipv6'],
  ['2001:db8::', 32, 'ipv6'],
  // It carries IPv4 addresses, ours among them.
  ['2002::', 16, 'ipv6'],
  ['3fff::', 20, 'ipv6'],
]);
/** Of IPv6, all that is given out to the internet. */
const GLOBAL = blockList([['2000::', 3, 'ipv6']]);

/** Whether an address is of the public internet: not this machine's, nor of a network behind it. */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !SPECIAL.check(address, 'ipv4');
  // ::ffff:127.0.0.1, 64:ff9b::7f00:1 and the like are not among what is given out.
  return isIPv6(address) && GLOBAL.check(address, 'ipv6') && !SPECIAL.check(address, 'ipv6');
}

function blockList(networks: readonly (readonly [string, number, 'ipv4' | 'ipv6'])[]): BlockList {
  const list = new BlockList();
  for (const [network, prefix, family] of networks) list.addSubnet(network, prefix, family);
  return list;
}
