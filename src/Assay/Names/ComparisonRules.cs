using Assay.Model;

namespace Assay.Names;

/// <summary>
/// How much each kind of part counts when names of one kind of party are compared. General rules with their reasons: none of
/// the numbers was chosen for a single pair of names.
/// </summary>
internal sealed class ComparisonRules
{
    private readonly double[] _paired = new double[(int)PartKind.Joiner + 1];
    private readonly double[] _left = new double[(int)PartKind.Joiner + 1];

    private ComparisonRules(bool persons, bool shortNames = false)
    {
        ArePersons = persons;
        HaveShortNames = shortNames;
    }

    /// <summary>Whether the names are those of natural persons.</summary>
    public bool ArePersons { get; }

    /// <summary>Whether the names may be said in short, by their own word alone or by first letters: those of organisations, not of ships.</summary>
    public bool HaveShortNames { get; }

    /// <summary>
    /// Persons. Lists and people leave out middle names, fathers' names and titles, so what only one name has weighs little; a
    /// patronymic half a name, because families share it; particles and titles come and go.
    /// </summary>
    public static ComparisonRules Persons { get; } =
        new ComparisonRules(persons: true)
            .Set(PartKind.Word, paired: 1, left: 0.4)
            .Set(PartKind.Patronymic, paired: 0.6, left: 0.12)
            .Set(PartKind.Initial, paired: 0.35, left: 0.12)
            .Set(PartKind.Number, paired: 0.5, left: 0.5)
            .Set(PartKind.Title, paired: 0.05, left: 0.02)
            .Set(PartKind.Particle, paired: 0.05, left: 0.02)
            .Set(PartKind.Joiner, paired: 0.03, left: 0.02);

    /// <summary>
    /// Companies and all other organisations. A word more makes another organisation: a unit is not its parent, a branch not
    /// its head office. Words of the trade tell little when both names have them and as much as any when only one has.
    /// </summary>
    public static ComparisonRules Organisations { get; } = OfOthers(shortNames: true);

    /// <summary>Vessels and aircraft: as organisations, but a ship with a word more is another ship.</summary>
    public static ComparisonRules Crafts { get; } = OfOthers(shortNames: false);

    private static ComparisonRules OfOthers(bool shortNames) =>
        new ComparisonRules(persons: false, shortNames)
            .Set(PartKind.Word, paired: 1, left: 1)
            .Set(PartKind.Patronymic, paired: 1, left: 1)
            .Set(PartKind.Initial, paired: 0.6, left: 0.8)
            .Set(PartKind.Number, paired: 0.6, left: 0.8)
            .Set(PartKind.Sector, paired: 0.5, left: 0.9)
            .Set(PartKind.Place, paired: 0.6, left: 0.9)
            .Set(PartKind.Generic, paired: 0.2, left: 0.25)
            .Set(PartKind.Title, paired: 0.3, left: 0.3)
            .Set(PartKind.Particle, paired: 0.05, left: 0.03)
            .Set(PartKind.Joiner, paired: 0.03, left: 0.02);

    /// <summary>Whether one of two names may be the other's short name; one that is read as a person's is not.</summary>
    public bool MayBeShort(Name a, Name b) =>
        HaveShortNames && a.Kind != PartyKind.Person && b.Kind != PartyKind.Person;

    /// <summary>The rules for a kind of party; where it is unknown, <paramref name="looksLikePerson"/> decides.</summary>
    public static ComparisonRules For(PartyKind kind, bool looksLikePerson) =>
        kind switch
        {
            PartyKind.Person => Persons,
            PartyKind.Unknown when looksLikePerson => Persons,
            PartyKind.Vessel or PartyKind.Aircraft => Crafts,
            _ => Organisations,
        };

    /// <summary>The weight of a part that was paired.</summary>
    public double Paired(NamePart part) => _paired[(int)part.Kind];

    /// <summary>The weight of a part that only one name has.</summary>
    public double Left(NamePart part) => _left[(int)part.Kind];

    private ComparisonRules Set(PartKind kind, double paired, double left)
    {
        _paired[(int)kind] = paired;
        _left[(int)kind] = left;
        return this;
    }
}
