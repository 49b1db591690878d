using System.Net;
using System.Net.Sockets;
using System.Security.Authentication;
using Assay.Model;
using Assay.Sources.Publishers;

namespace Assay.Sources.Downloads;

/// <summary>Asks for a file and follows redirects by hand, each hop held to the allowed addresses.</summary>
internal sealed class Asking(HttpClient client, Patience patience)
{
    /// <summary>The first answer that is no redirect. The body has not been read.</summary>
    /// <param name="order">What is asked for.</param>
    /// <param name="prepare">Adds the conditions to each request.</param>
    /// <param name="stop">Ends the waiting.</param>
    /// <exception cref="AssayException">An address may not be asked, or redirects come to no end (AS2114 to AS2116, AS2118).</exception>
    /// <exception cref="PassingTrouble">The server cannot be reached.</exception>
    public async Task<HttpResponseMessage> AskAsync(
        DownloadOrder order,
        Action<HttpRequestMessage> prepare,
        CancellationToken stop
    )
    {
        var file = order.File;
        var address = file.Address;
        if (order.Allowed.FaultOf(address) is not AddressFault.None and var fault)
            throw DownloadFault.NotAllowed(file, address, fault);
        var asked = new HashSet<string>(StringComparer.Ordinal) { address.AbsoluteUri };
        for (var redirects = 0; ; redirects++)
        {
            var answer = await SendAsync(file, address, prepare, stop);
            if (!IsRedirect(answer.StatusCode))
                return answer;
            using (answer)
                address = Next(order, address, answer.Headers.Location);
            if (redirects == patience.Redirects)
                throw DownloadFault.TooManyRedirects(file, patience.Redirects);
            if (!asked.Add(address.AbsoluteUri))
                throw DownloadFault.RedirectLoop(file, address);
        }
    }

    private static Uri Next(DownloadOrder order, Uri from, Uri? location)
    {
        if (location is null || !Uri.TryCreate(from, location, out var next))
            throw DownloadFault.RedirectWithoutAim(order.File);
        return order.Allowed.FaultOf(next) is not AddressFault.None and var fault
            ? throw DownloadFault.ForeignRedirect(order.File, next, fault)
            : next;
    }

    // RFC 9110, 15.4: 304 is none, 300 and 305 are not to be followed by a program.
    private static bool IsRedirect(HttpStatusCode status) =>
        status
            is HttpStatusCode.MovedPermanently
                or HttpStatusCode.Found
                or HttpStatusCode.SeeOther
                or HttpStatusCode.TemporaryRedirect
                or HttpStatusCode.PermanentRedirect;

    private async Task<HttpResponseMessage> SendAsync(
        SourceFile file,
        Uri address,
        Action<HttpRequestMessage> prepare,
        CancellationToken stop
    )
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        prepare(request);
        try
        {
            return await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, stop);
        }
        catch (HttpRequestException e) when (e.InnerException is AuthenticationException)
        {
            throw DownloadFault.Untrusted(file, e.InnerException.Message, e);
        }
        catch (HttpRequestException e)
        {
            throw new PassingTrouble(DownloadFault.Unreachable(file, Why(e)), inner: e);
        }
    }

    private static string Why(HttpRequestException e) =>
        e.HttpRequestError switch
        {
            HttpRequestError.NameResolutionError => "its name is not known here",
            HttpRequestError.ConnectionError when e.InnerException is SocketException socket => Words.Of(
                socket.SocketErrorCode
            ),
            HttpRequestError.ConnectionError => "no connection",
            HttpRequestError.ProxyTunnelError => "the proxy does not let us through",
            HttpRequestError.ResponseEnded => "it closed the connection without an answer",
            HttpRequestError.InvalidResponse => "its answer is no HTTP",
            _ => Words.Of(e.HttpRequestError),
        };
}
