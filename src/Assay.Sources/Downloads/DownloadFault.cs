using System.Globalization;
using System.Net;
using Assay.Formats.Lists;
using Assay.Model;
using Assay.Sources.Publishers;

namespace Assay.Sources.Downloads;

/// <summary>What can go wrong between a publisher and us, each in words a user can act on (AS2114 to AS2124, AS2129).</summary>
internal static class DownloadFault
{
    private const string ByHand = "Download the file with a browser and give it to 'assay lists import'";

    public static AssayException NotAllowed(SourceFile file, Uri address, AddressFault fault) =>
        Of(
            "AS2114",
            file,
            $"the address is not asked: {Reason(address, fault)}. Correct the publishers' file."
        );

    public static AssayException ForeignRedirect(SourceFile file, Uri target, AddressFault fault) =>
        Of(
            "AS2115",
            file,
            $"the publisher redirects to {Shown(target)}, which is refused: {Reason(target, fault)}. If that host is the publisher's, add it to 'hosts' in a publishers' file of your own and give it with --publishers."
        );

    public static AssayException RedirectWithoutAim(SourceFile file) =>
        Of("AS2115", file, "the publisher redirects without saying where to. Try again later.");

    public static AssayException RedirectLoop(SourceFile file, Uri target) =>
        Of("AS2116", file, $"the publisher redirects in a circle, back to {Shown(target)}. {ByHand}.");

    public static AssayException TooManyRedirects(SourceFile file, int most) =>
        Of(
            "AS2116",
            file,
            string.Create(
                CultureInfo.InvariantCulture,
                $"the publisher redirects more than {most} times. {ByHand}."
            )
        );

    public static Diagnostic Status(SourceFile file, HttpStatusCode status) =>
        Error(
            "AS2117",
            file,
            string.Create(
                CultureInfo.InvariantCulture,
                $"the publisher answers {(int)status}{Named(status)}. {Advice(status)}"
            )
        );

    public static Diagnostic Unreachable(SourceFile file, string why) =>
        Error(
            "AS2118",
            file,
            $"the publisher cannot be reached: {why}. Check the network; behind a proxy give --proxy."
        );

    public static AssayException Untrusted(SourceFile file, string why, Exception inner) =>
        Of(
            "AS2118",
            file,
            $"the publisher's certificate is not accepted: {why}. Nothing was taken. Check this machine's clock and certificates, and who stands between.",
            inner
        );

    public static Diagnostic Idle(SourceFile file, TimeSpan limit) =>
        Error(
            "AS2119",
            file,
            string.Create(
                CultureInfo.InvariantCulture,
                $"nothing came for {limit.TotalSeconds:0} seconds. Try again later; what came is kept where the publisher allows to go on."
            )
        );

    public static AssayException TooLong(SourceFile file, TimeSpan limit) =>
        Of(
            "AS2119",
            file,
            string.Create(
                CultureInfo.InvariantCulture,
                $"the file was not there after {limit.TotalMinutes:0} minutes. Try again later; what came is kept where the publisher allows to go on."
            )
        );

    public static Diagnostic CutShort(SourceFile file, long came, long? whole) =>
        Error(
            "AS2120",
            file,
            string.Create(
                CultureInfo.InvariantCulture,
                $"the answer broke off after {came:N0} bytes{(whole is { } all ? $" of {all:N0}" : "")}. Try again later."
            )
        );

    public static Diagnostic OtherRest(SourceFile file) =>
        Error(
            "AS2120",
            file,
            "asked for the rest of the file, the publisher sent something else. What had come was thrown away. Try again later."
        );

    public static AssayException EndUnknown(SourceFile file) =>
        Of(
            "AS2120",
            file,
            $"the publisher does not say how long the file is, so that one cut short could not be told from a whole one. {ByHand}."
        );

    public static AssayException TooLarge(SourceFile file) =>
        Of(
            "AS2121",
            file,
            string.Create(
                CultureInfo.InvariantCulture,
                $"the file is larger than {ListLimits.FileBytes >> 20} MiB: no list is. Nothing of it was used."
            )
        );

    public static AssayException Bomb(SourceFile file) =>
        Of(
            "AS2122",
            file,
            string.Create(
                CultureInfo.InvariantCulture,
                $"what came decompresses to more than {ListLimits.Ratio} times its size, or to more than {ListLimits.FileBytes >> 20} MiB: no list does. Nothing of it was used."
            )
        );

    public static AssayException NoList(SourceFile file, string what) =>
        Of(
            "AS2123",
            file,
            $"{what} came in place of the list. Look at the address in a browser. Nothing was used."
        );

    public static AssayException Encoding(SourceFile file, string what, Exception? inner = null) =>
        Of("AS2124", file, $"{what}. Nothing of it was used. Try again later, or {Lower(ByHand)}.", inner);

    public static AssayException ComeBackLater(SourceFile file, TimeSpan after) =>
        Of(
            "AS2129",
            file,
            string.Create(
                CultureInfo.InvariantCulture,
                $"the publisher asks to come back after {Math.Ceiling(after.TotalMinutes):N0} minutes. Run the command again then."
            )
        );

    private static string Advice(HttpStatusCode status) =>
        status switch
        {
            HttpStatusCode.NotFound or HttpStatusCode.Gone =>
                "The file may have moved: look it up on the publisher's page, and give its address in a publishers' file of your own (--publishers).",
            HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden =>
                $"The publisher may ask for a key or refuse programs. {ByHand}.",
            _ => "Try again later.",
        };

    private static string Named(HttpStatusCode status) =>
        Enum.IsDefined(status) ? $" ({Words.Of(status)})" : "";

    private static string Reason(Uri address, AddressFault fault) =>
        fault switch
        {
            AddressFault.NotHttps => "it is not HTTPS",
            AddressFault.ForeignHost =>
                $"the host {address.IdnHost} is not among those allowed for this list",
            _ => "it has a port or user name of its own",
        };

    /// <summary>Without what follows a question mark: redirects carry signatures there.</summary>
    private static string Shown(Uri address)
    {
        const int most = 120;
        var text = address.GetComponents(
            UriComponents.SchemeAndServer | UriComponents.Path,
            UriFormat.UriEscaped
        );
        return text.Length <= most ? text : text[..most] + "…";
    }

    private static string Lower(string text) => char.ToLowerInvariant(text[0]) + text[1..];

    private static AssayException Of(string code, SourceFile file, string message, Exception? inner = null) =>
        new(Error(code, file, message), inner);

    private static Diagnostic Error(string code, SourceFile file, string message) =>
        new(code, Severity.Error, new InputPlace(file.Shown), message);
}
