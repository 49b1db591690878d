namespace Assay.Formats.Lists.Uk;

/// <summary>The sanctions regimes of the list. A Unique ID begins with three letters for its regime.</summary>
internal static class UkRegimes
{
    // Which letters stand for which regime, and its short name, is as in the publisher's search export of 2025-08-11, where every id stands beside its regime.
    private static readonly Dictionary<string, string> ByPrefix = new(StringComparer.Ordinal)
    {
        ["AFG"] = "Afghanistan",
        ["AQD"] = "ISIL (Da'esh) and Al-Qaida",
        ["BEL"] = "Belarus",
        ["BIH"] = "Bosnia and Herzegovina",
        ["CAF"] = "Central African Republic",
        ["CHW"] = "Chemical Weapons",
        ["CTD"] = "Counter-Terrorism (Domestic)",
        ["CTI"] = "Counter-Terrorism (International)",
        ["CYB"] = "Cyber",
        ["DPR"] = "Democratic People's Republic of Korea",
        ["DRC"] = "Democratic Republic of the Congo",
        ["GAC"] = "Global Anti-Corruption",
        ["GHR"] = "Global Human Rights",
        ["GIM"] = "Global Irregular Migration",
        ["GUB"] = "Guinea-Bissau",
        ["GUC"] = "Guinea",
        ["HAI"] = "Haiti",
        ["INU"] = "Iran (Nuclear)",
        ["IRN"] = "Iran",
        ["IRQ"] = "Iraq",
        ["LIB"] = "Libya",
        ["MAL"] = "Mali",
        ["MYA"] = "Myanmar",
        ["NIC"] = "Nicaragua",
        ["RUS"] = "Russia",
        ["SOM"] = "Somalia",
        ["SSU"] = "South Sudan",
        ["SUD"] = "Sudan",
        ["SYR"] = "Syria",
        ["VEN"] = "Venezuela",
        ["YEM"] = "Yemen",
    };

    /// <summary>
    /// The programme and the legal basis. The search export names a regime in short (<c>Russia</c>), the list itself by its instrument
    /// (<c>The Russia (Sanctions) (EU Exit) Regulations 2019</c>): the programme is the short name in each of them, so that
    /// editions from unlike files can be compared, and the instrument is the basis.
    /// </summary>
    public static (string Programme, string? Basis) Of(string uniqueId, string regimeName)
    {
        var known = ByPrefix.GetValueOrDefault(uniqueId[..Math.Min(3, uniqueId.Length)]);
        if (regimeName.Length == 0)
            return (known ?? uniqueId.TrimEnd("0123456789".ToCharArray()), null);
        return IsInstrument(regimeName) ? (known ?? regimeName, regimeName) : (regimeName, null);
    }

    private static bool IsInstrument(string name) =>
        name.Contains("Regulations", StringComparison.OrdinalIgnoreCase)
        || name.EndsWith("Act", StringComparison.Ordinal)
        || name.Contains(" Act ", StringComparison.Ordinal);
}
