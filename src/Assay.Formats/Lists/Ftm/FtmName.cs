using Assay.Listings;

namespace Assay.Formats.Lists.Ftm;

/// <summary>Names that come without their language or script.</summary>
internal static class FtmName
{
    // up to here Unicode has Latin letters and marks only, and from the other on again
    private const char LastLatin = '\u036F';
    private const char FirstLatinAdditional = '\u1E00';
    private const char LastLatinAdditional = '\u1EFF';

    /// <summary>A name with a letter that is not Latin is one in its own script.</summary>
    public static AliasQuality QualityOf(string name) =>
        name.Any(c =>
            char.IsLetter(c) && c > LastLatin && c is not (>= FirstLatinAdditional and <= LastLatinAdditional)
        )
            ? AliasQuality.OriginalScript
            : AliasQuality.Strong;
}
