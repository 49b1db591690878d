namespace Assay.Screening;

/// <summary>What of a party matters to whether it is the one meant. A listed party's addresses, posts, relations and remarks do not.</summary>
public enum PartyAspect
{
    /// <summary>What kind of party it is.</summary>
    Kind,

    /// <summary>All names alike, be they primary or aliases.</summary>
    Name,

    /// <summary>Dates of birth, founding or building.</summary>
    Birth,

    /// <summary>A person's gender.</summary>
    Gender,

    /// <summary>Countries a user gives.</summary>
    Country,

    /// <summary>Nationalities.</summary>
    Nationality,

    /// <summary>Numbers of registers and documents.</summary>
    Identifier,

    /// <summary>Programmes and what they do.</summary>
    Designation,

    /// <summary>Whether it still stands on its list.</summary>
    Standing,

    /// <summary>Addresses a user gives.</summary>
    Address,

    /// <summary>What is said of a vessel or aircraft: type, call sign, measures, flags.</summary>
    Craft,
}
