using System.Text;
using Assay.Listings;
using Assay.Model;
using Assay.Names;

namespace Assay.Screening;

/// <summary>A user's party that is to be held against the lists: a customer, a supplier, an applicant. What is empty or null is not known.</summary>
public sealed record ScreenedParty
{
    /// <summary>By what it is known from one screening to the next; null where nobody decides about it.</summary>
    public ScreenedPartyId? Id { get; init; }

    /// <summary>Its name, then its aliases.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>What kind of party it is.</summary>
    public PartyKind Kind { get; init; }

    /// <summary>Gender, where it is a person and it is known.</summary>
    public Gender Gender { get; init; }

    /// <summary>Date of birth, founding or building, as precise as it is known.</summary>
    public PartialDate? Born { get; init; }

    /// <summary>Countries of residence, registration or address.</summary>
    public IReadOnlyList<CountryCode> Countries { get; init; } = [];

    /// <summary>Nationalities.</summary>
    public IReadOnlyList<CountryCode> Nationalities { get; init; } = [];

    /// <summary>Numbers of registers and documents.</summary>
    public IReadOnlyList<Identifier> Identifiers { get; init; } = [];

    /// <summary>Addresses, each as one text in whatever form.</summary>
    public IReadOnlyList<string> Addresses { get; init; } = [];

    /// <summary>What is known of a vessel or aircraft; null where nothing.</summary>
    public Craft? Craft { get; init; }

    /// <summary>Names of the country whose flag it flies, as lists write former flags.</summary>
    public IReadOnlyList<string> FlagNames { get; init; } = [];

    /// <summary>Whether there is anything to look for: a number, or a name with a letter or digit in it.</summary>
    public bool CanBeScreened => Identifiers.Count > 0 || Names.Any(HasLetter);

    /// <summary>
    /// What is to be said where lists that have the party in Latin letters alone are hardly searched, as all its names are in characters, in scripts
    /// without short vowels, or in others which Latin letters render with much loss; null where that is not so. Without a full stop.
    /// </summary>
    public string? ScriptRemark =>
        Names.Count > 0
        && Names.All(n =>
            !Ascii.IsValid(n)
            && Name.Of(n).Script
                is Script.Arabic
                    or Script.Hebrew
                    or Script.Han
                    or Script.Kana
                    or Script.Other
        )
            ? "Latin letters render this script with much loss, so that lists which have the name in Latin letters alone are hardly searched; give a Latin spelling, too"
            : null;

    private static bool HasLetter(string name) =>
        name.Any(char.IsLetterOrDigit) || Name.Of(name).Parts.Count > 0;

    /// <summary>What the index is asked.</summary>
    public PartyQuery Query =>
        new(Names, Kind, Born, [.. Countries.Union(Nationalities)], Identifiers)
        {
            Gender = Gender,
            Addresses = Addresses,
            Craft = Craft,
            FlagNames = FlagNames,
        };
}
