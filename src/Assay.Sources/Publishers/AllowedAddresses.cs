using System.Net;

namespace Assay.Sources.Publishers;

/// <summary>Why an address is not asked.</summary>
public enum AddressFault
{
    /// <summary>Nothing is wrong with it.</summary>
    None,

    /// <summary>It is not HTTPS: what came could be anybody's.</summary>
    NotHttps,

    /// <summary>Its host is not on the list.</summary>
    ForeignHost,

    /// <summary>It has a port of its own, or a user name.</summary>
    Unusual,
}

/// <summary>
/// Which addresses may be asked for a list's files: HTTPS, at the usual port, of a host that is named letter for letter. It is asked of
/// the first address and of each one a publisher redirects to.
/// </summary>
/// <param name="hosts">The hosts' names.</param>
/// <param name="loopback">
/// For tests only: plain HTTP at any port is taken too, of hosts on the list that are this machine (127.0.0.0/8, ::1, as numbers: a name could
/// lead anywhere). No file can switch it on.
/// </param>
public sealed class AllowedAddresses(IEnumerable<string> hosts, bool loopback = false)
{
    private readonly HashSet<string> _hosts = new(hosts, StringComparer.OrdinalIgnoreCase);

    /// <summary>What speaks against an address.</summary>
    public AddressFault FaultOf(Uri address)
    {
        var isTest = loopback && IsLoopback(address);
        if (!HasScheme(address, Uri.UriSchemeHttps) && !(isTest && HasScheme(address, Uri.UriSchemeHttp)))
            return AddressFault.NotHttps;
        if (!_hosts.Contains(address.IdnHost))
            return AddressFault.ForeignHost;
        return address.UserInfo.Length > 0 || !(address.IsDefaultPort || isTest)
            ? AddressFault.Unusual
            : AddressFault.None;
    }

    private static bool HasScheme(Uri address, string scheme) =>
        string.Equals(address.Scheme, scheme, StringComparison.Ordinal);

    /// <summary>Whether an address is a number of this machine.</summary>
    public static bool IsLoopback(Uri address) =>
        IPAddress.TryParse(address.IdnHost, out var number) && IPAddress.IsLoopback(number);
}
