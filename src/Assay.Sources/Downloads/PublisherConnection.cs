using System.Net;

namespace Assay.Sources.Downloads;

/// <summary>The way to publishers' servers: nothing is followed, stored, unpacked or sent that was not meant.</summary>
public static class PublisherConnection
{
    /// <summary>Opens it.</summary>
    /// <param name="version">The version of Assay, by which publishers may know us.</param>
    /// <param name="proxy">A proxy to go through; null for none, whatever the environment says.</param>
    public static HttpClient Open(string version, Uri? proxy = null)
    {
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false, // each hop is looked at first
            AutomaticDecompression = DecompressionMethods.None, // counted while it is done
            UseCookies = false,
            UseProxy = proxy is not null,
            Proxy = proxy is null ? null : new WebProxy(proxy),
            Credentials = null,
            PreAuthenticate = false,
            ConnectTimeout = TimeSpan.FromSeconds(20),
            MaxResponseHeadersLength = 64, // KiB
            MaxResponseDrainSize = 0, // an answer not wanted is cut, not read to its end
        };
        var client = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan }; // Patience has the limits
        client.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", $"Assay/{Plain(version)}");
        client.DefaultRequestHeaders.TryAddWithoutValidation("Accept", "*/*");
        client.DefaultRequestHeaders.TryAddWithoutValidation("Accept-Encoding", "gzip");
        return client;
    }

    // Build metadata (+commit) is nobody's business.
    private static string Plain(string version) => version.Split('+')[0];
}
