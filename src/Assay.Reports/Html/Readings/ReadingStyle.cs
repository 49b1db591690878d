using System.Security.Cryptography;
using System.Text;

namespace Assay.Reports.Html.Readings;

/// <summary>The style sheet of a reading's page: the dossier's with more, and the policy that allows it and nothing else.</summary>
internal static class ReadingStyle
{
    /// <summary>The style sheet.</summary>
    public static string Css { get; } = PageStyle.Css + ReadSheet();

    /// <summary>Nothing may be loaded, run, framed or sent from the page; of styles only this sheet, known by its hash, is allowed.</summary>
    public static string Policy { get; } =
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Css)))}'; "
        + "base-uri 'none'; form-action 'none'";

    private static string ReadSheet()
    {
        using var sheet = typeof(ReadingStyle).Assembly.GetManifestResourceStream(
            "Assay.Reports.Html.reading.css"
        )!;
        using var reader = new StreamReader(sheet, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
