namespace Assay.Formats.Yaml;

/// <summary>
/// The first digit of a room's diagnostic codes. Every room that reads YAML through <see cref="YamlDocument"/> gives
/// the same thirteen troubles the same last three digits (<c>AS1004</c> is an unknown field of a deal file,
/// <c>AS5004</c> of a measure file); codes that only one room knows start at 020.
/// </summary>
/// <param name="Prefix">Such as <c>AS1</c>.</param>
public readonly record struct DiagnosticRoom(string Prefix)
{
    /// <summary>Deal files.</summary>
    public static DiagnosticRoom Deals => new("AS1");

    /// <summary>Territories: status of regions, legal areas, corrections of borders.</summary>
    public static DiagnosticRoom Territories => new("AS4");

    /// <summary>Measure files.</summary>
    public static DiagnosticRoom Measures => new("AS5");

    /// <summary>The starter pack: parties, interests, presence, deposits, commodities.</summary>
    public static DiagnosticRoom StarterPack => new("AS7");

    /// <summary>The bytes cannot be read: no such file, too long, empty, not UTF-8, not text.</summary>
    public string Unreadable => Prefix + "001";

    /// <summary>The text is not YAML, or not JSON.</summary>
    public string Syntax => Prefix + "002";

    /// <summary>YAML that we refuse on purpose: tags, anchors and aliases, a second document, nesting too deep.</summary>
    public string Refused => Prefix + "003";

    /// <summary>A field nobody reads.</summary>
    public string UnknownField => Prefix + "004";

    /// <summary>A field that is needed and absent or empty.</summary>
    public string MissingField => Prefix + "005";

    /// <summary>A list where one value belongs, or the like.</summary>
    public string WrongShape => Prefix + "006";

    /// <summary>A value that is not what its field holds.</summary>
    public string BadValue => Prefix + "007";

    /// <summary>The same field twice.</summary>
    public string DuplicateField => Prefix + "008";

    /// <summary>The first line does not say the format we read.</summary>
    public string WrongFormat => Prefix + "009";

    /// <summary>An id that names nothing.</summary>
    public string UnknownReference => Prefix + "010";

    /// <summary>An id used for two things.</summary>
    public string DuplicateId => Prefix + "011";

    /// <summary>Dates, numbers or facts that cannot hold together.</summary>
    public string Contradiction => Prefix + "012";

    /// <summary>More was odd than is shown.</summary>
    public string TooMany => Prefix + "013";
}
