namespace Assay.Model;

/// <summary>What kind of person a party is.</summary>
public enum PartyKind
{
    /// <summary>Not said.</summary>
    Unknown,

    /// <summary>A natural person.</summary>
    Person,

    /// <summary>A company or other legal person in business.</summary>
    Company,

    /// <summary>A fund.</summary>
    Fund,

    /// <summary>A bank or other financial institution.</summary>
    Bank,

    /// <summary>A public body short of the state itself: a ministry, an agency, a central bank.</summary>
    PublicBody,

    /// <summary>A state or its government.</summary>
    State,

    /// <summary>A vessel.</summary>
    Vessel,

    /// <summary>An aircraft.</summary>
    Aircraft,
}
