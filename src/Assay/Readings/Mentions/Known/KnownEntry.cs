using Assay.Commodities;
using Assay.Model;
using Assay.Registers;
using Assay.Territories;

namespace Assay.Readings.Mentions.Known;

/// <summary>What a known name stands for.</summary>
internal abstract record KnownEntry
{
    private KnownEntry() { }

    /// <summary>A party of the starter register.</summary>
    public sealed record OfParty(RegisterParty Party) : KnownEntry;

    /// <summary>A deposit, mine or plant.</summary>
    public sealed record OfSite(Deposit Site) : KnownEntry;

    /// <summary>A country.</summary>
    public sealed record OfCountry(CountryBorder Border) : KnownEntry;

    /// <summary>A first-level division.</summary>
    public sealed record OfRegion(RegionBorder Border) : KnownEntry;

    /// <summary>A commodity.</summary>
    public sealed record OfCommodity(Commodity Commodity) : KnownEntry;

    /// <summary>A name on a list; whose, the lists are asked when it is met.</summary>
    public sealed record OfListing(PartyKind Kind) : KnownEntry;

    /// <summary>An organisation that is well known but in no register: a newspaper, an authority, a union of states.</summary>
    public sealed record OfOrganisation(string Name) : KnownEntry;

    /// <summary>A sea, a mountain range, a part of the world, a palace that stands for a government.</summary>
    public sealed record OfArea(string Name) : KnownEntry;

    /// <summary>A programme of a publisher.</summary>
    public sealed record OfProgramme(PublisherId Publisher, string Code) : KnownEntry;

    /// <summary>A legal instrument by a name of its own, such as "Minsk II"; the id where its measures are known.</summary>
    public sealed record OfInstrument(string Name, string? Id) : KnownEntry;
}

/// <summary>A known name: what it stands for, and how it has to be written to be it.</summary>
/// <param name="Entry">What it stands for.</param>
/// <param name="Folded">Its words, folded, with blanks between.</param>
/// <param name="Words">How many words it has.</param>
/// <param name="Case">How it has to be written.</param>
internal readonly record struct KnownName(KnownEntry Entry, string Folded, int Words, NameCase Case)
{
    /// <summary>Whether it is an abbreviation in Latin letters, which Cyrillic ones are not read as: Н.К. is not N.C.</summary>
    public bool IsLatinAbbreviation { get; init; }
}

/// <summary>How a name has to be written in a text.</summary>
internal enum NameCase
{
    /// <summary>With capital letters, as names are.</summary>
    Capitalised,

    /// <summary>In capital letters throughout: "US", not "us".</summary>
    AllCapitals,

    /// <summary>In any way: a commodity.</summary>
    Any,
}
