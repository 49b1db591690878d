namespace Assay.Formats.Yaml;

/// <summary>
/// The first digit of a room's diagnostic codes. Every room that reads YAML through <see cref="YamlDocument"/> gives
/// the same thirteen troubles the same last three digits (<c>AS1004</c> is an unknown field of a deal file,
/// <c>AS5004</c> of a measure file); codes that only one room knows start at 020.
/// </summary>
/// <param name="Prefix">Such as <c>AS1</c>; a part of a room has two digits, and its codes the last two of the others (<c>AS2104</c>).</param>
public readonly record struct DiagnosticRoom(string Prefix)
{
    /// <summary>Deal files.</summary>
    public static DiagnosticRoom Deals => new("AS1");

    /// <summary>Where official lists are published.</summary>
    public static DiagnosticRoom Publishers => new("AS21");

    /// <summary>Mapping files of users' own watch lists.</summary>
    public static DiagnosticRoom WatchLists => new("AS22");

    /// <summary>Territories: status of regions, legal areas, corrections of borders.</summary>
    public static DiagnosticRoom Territories => new("AS4");

    /// <summary>Measure files.</summary>
    public static DiagnosticRoom Measures => new("AS5");

    /// <summary>Wordings that carry a claim to territory.</summary>
    public static DiagnosticRoom Wordings => new("AS61");

    /// <summary>The starter pack: parties, interests, presence, deposits, commodities.</summary>
    public static DiagnosticRoom StarterPack => new("AS7");

    /// <summary>The bytes cannot be read: no such file, too long, empty, not UTF-8, not text.</summary>
    public string Unreadable => Code(1);

    /// <summary>The text is not YAML, or not JSON.</summary>
    public string Syntax => Code(2);

    /// <summary>YAML that we refuse on purpose: tags, anchors and aliases, a second document, nesting too deep.</summary>
    public string Refused => Code(3);

    /// <summary>A field nobody reads.</summary>
    public string UnknownField => Code(4);

    /// <summary>A field that is needed and absent or empty.</summary>
    public string MissingField => Code(5);

    /// <summary>A list where one value belongs, or the like.</summary>
    public string WrongShape => Code(6);

    /// <summary>A value that is not what its field holds.</summary>
    public string BadValue => Code(7);

    /// <summary>The same field twice.</summary>
    public string DuplicateField => Code(8);

    /// <summary>The first line does not say the format we read.</summary>
    public string WrongFormat => Code(9);

    /// <summary>An id that names nothing.</summary>
    public string UnknownReference => Code(10);

    /// <summary>An id used for two things.</summary>
    public string DuplicateId => Code(11);

    /// <summary>Dates, numbers or facts that cannot hold together.</summary>
    public string Contradiction => Code(12);

    /// <summary>More was odd than is shown.</summary>
    public string TooMany => Code(13);

    private string Code(int number) =>
        Prefix
        + number.ToString(
            Prefix.Length > 3 ? "00" : "000",
            System.Globalization.CultureInfo.InvariantCulture
        );
}
