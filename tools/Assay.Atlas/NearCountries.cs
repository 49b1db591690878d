namespace Assay.Atlas;

/// <summary>Ukraine, Russia and their neighbours, which the files that ship tell more of.</summary>
internal static class NearCountries
{
    /// <summary>Their ISO 3166-1 codes.</summary>
    public static readonly IReadOnlyList<string> Codes =
    [
        "UA",
        "RU",
        "BY",
        "PL",
        "SK",
        "HU",
        "RO",
        "MD",
        "NO",
        "FI",
        "EE",
        "LV",
        "LT",
        "GE",
        "AZ",
        "KZ",
        "MN",
        "CN",
        "KP",
    ];
}
