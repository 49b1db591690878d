using Assay.Model;
using Assay.Readings.Mentions;
using Assay.Readings.Texts;
using Assay.Registers;

namespace Assay.Readings.Drafts;

/// <summary>Somebody who may take part in a deal.</summary>
/// <param name="Key">One for all places where the text means the same.</param>
/// <param name="Name">What the draft calls it.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Country">Under whose law it exists; null where that is not known.</param>
internal sealed record Actor(string Key, string Name, PartyKind Kind, CountryCode? Country)
{
    /// <summary>The referent; null for a sort of companies.</summary>
    public Referent? Referent { get; init; }

    /// <summary>What the register knows of it.</summary>
    public RegisterParty? Known { get; init; }

    /// <summary>Whether only its sort is told.</summary>
    public bool IsUnnamed { get; init; }

    /// <summary>Where it is first named so.</summary>
    public TextSpan First { get; init; }

    public bool Equals(Actor? other) =>
        other is not null && string.Equals(Key, other.Key, StringComparison.Ordinal);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Key);
}

/// <summary>A place of the text where somebody stands.</summary>
/// <param name="First">The first token.</param>
/// <param name="End">Behind the last.</param>
/// <param name="Actor">Who; where a person acts for a party, the party.</param>
/// <param name="Person">The person who acts for it.</param>
internal readonly record struct Standing(int First, int End, Actor Actor, Referent? Person);
