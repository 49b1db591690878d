namespace Assay.Listings;

/// <summary>Another name of a party.</summary>
/// <param name="Name">As written.</param>
/// <param name="Quality">How good the publisher calls it.</param>
public sealed record Alias(string Name, AliasQuality Quality)
{
    /// <summary>Its parts, where the publisher gives them apart.</summary>
    public NameFields? Fields { get; init; }

    /// <summary>Language or script, in the publisher's code or word, where given.</summary>
    public string? Language { get; init; }
}

/// <summary>How good an alias is, in its publisher's view.</summary>
public enum AliasQuality
{
    /// <summary>Identifies the party by itself.</summary>
    Strong,

    /// <summary>Too common or vague to identify the party by itself (OFAC: weak; UN: low).</summary>
    Weak,

    /// <summary>A name it had before.</summary>
    Former,

    /// <summary>The name in its original script.</summary>
    OriginalScript,
}

/// <summary>A name's parts as a publisher gives them apart; null where it gives none.</summary>
/// <param name="Family">Family name.</param>
/// <param name="Given">Given name or names.</param>
/// <param name="Middle">What stands between them.</param>
public sealed record NameFields(string? Family, string? Given, string? Middle = null)
{
    /// <summary>Father's name, Slavic or other.</summary>
    public string? Patronymic { get; init; }

    /// <summary>Family name before marriage.</summary>
    public string? Maiden { get; init; }

    /// <summary>Mother's family name.</summary>
    public string? Matronymic { get; init; }

    /// <summary>Generation or the like: Jr, III.</summary>
    public string? Suffix { get; init; }
}
