using Assay.Model;

namespace Assay.Formats.Lists.Ofac.Advanced;

/// <summary>What is wrong with an advanced file (AS2042 to AS2044).</summary>
internal static class AdvancedFault
{
    private const string References = "references";
    private const string Unlisted = "unlisted";

    /// <summary>Counts a number that leads to nothing.</summary>
    public static void Count(ListLog log, string what) => log.Count(References, what);

    /// <summary>Counts a party without a sanctions entry.</summary>
    public static void CountUnlisted(ListLog log, string key) => log.Count(Unlisted, key);

    /// <summary>Says what was counted.</summary>
    public static void TellCounts(ListLog log, string path)
    {
        log.TellCount(
            References,
            "AS2042",
            Severity.Warning,
            path,
            "references lead to nothing in the file: something was taken out of it. They are kept among what was not understood."
        );
        log.TellCount(
            Unlisted,
            "AS2044",
            Severity.Warning,
            path,
            "parties have no sanctions entry, so that it is not known what they are listed for. They are screened all the same."
        );
    }
}
