namespace Assay.Model;

/// <summary>An identifier with its kind.</summary>
/// <param name="Kind">What register issued it.</param>
/// <param name="Value">The number without separators, upper case.</param>
public readonly record struct Identifier(IdentifierKind Kind, string Value)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Kind.ToString().ToUpperInvariant()} {Value}";
}

/// <summary>The kinds of identifier that decide who somebody is.</summary>
public enum IdentifierKind
{
    /// <summary>Another register's; compared only with its like.</summary>
    Other,

    /// <summary>Legal Entity Identifier, ISO 17442.</summary>
    Lei,

    /// <summary>Russian taxpayer number, ten digits (organisation) or twelve (person).</summary>
    Inn,

    /// <summary>Russian state registration number, thirteen digits.</summary>
    Ogrn,

    /// <summary>Ship number of the International Maritime Organization, seven digits.</summary>
    Imo,

    /// <summary>Ukrainian register number (EDRPOU), eight digits.</summary>
    Edrpou,

    /// <summary>Passport number.</summary>
    Passport,

    /// <summary>Tax number of another country.</summary>
    Tax,

    /// <summary>Registration number of another country.</summary>
    Registration,

    /// <summary>SWIFT / BIC.</summary>
    Bic,
}
