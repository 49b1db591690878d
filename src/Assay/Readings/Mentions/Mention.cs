using Assay.Readings.Texts;

namespace Assay.Readings.Mentions;

/// <summary>What kind of thing is mentioned.</summary>
public enum MentionKind
{
    /// <summary>A person.</summary>
    Person,

    /// <summary>A company, authority, fund, newspaper, union of states …</summary>
    Organisation,

    /// <summary>A country, region, town or site; states as actors included.</summary>
    Place,

    /// <summary>A commodity or a group of them.</summary>
    Commodity,

    /// <summary>A legal instrument: an order, regulation, resolution, treaty.</summary>
    Instrument,

    /// <summary>A sanctions programme.</summary>
    Programme,

    /// <summary>A vessel.</summary>
    Vessel,
}

/// <summary>In which form something is mentioned.</summary>
public enum MentionForm
{
    /// <summary>By a name that stands for itself.</summary>
    Name,

    /// <summary>By part of a name given before or after: a surname, an abbreviation.</summary>
    Short,

    /// <summary>By what it is: "the fund", "the French carmaker".</summary>
    Description,

    /// <summary>By a pronoun.</summary>
    Pronoun,
}

/// <summary>A place in a text where somebody or something is mentioned.</summary>
/// <param name="Span">The words, without title, article and possessive ending.</param>
/// <param name="Form">In which form.</param>
/// <param name="Referent">The number of who or what is meant: a position in <see cref="Reading.Referents"/>.</param>
/// <param name="Why">Why it was read so, for a person.</param>
public sealed record Mention(TextSpan Span, MentionForm Form, int Referent, string Why)
{
    /// <summary>Whether it is the credit of a picture, not part of the story.</summary>
    public bool IsCredit { get; init; }

    /// <summary>Set where a model that the user supplied found it: how sure it is, 0 to 1.</summary>
    public double? ByModel { get; init; }
}

/// <summary>Who or what mentions stand for: one for all mentions of the same in a text.</summary>
/// <param name="Number">Its position in <see cref="Reading.Referents"/>.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Name">The fullest form in the text.</param>
/// <param name="Description">What the text says it is ("head of Russia's sovereign wealth fund"); null where it does not.</param>
/// <param name="Links">What it is known as; the chosen ones. Empty where nothing is, or where several may be meant.</param>
/// <param name="Others">What else of the name there is and was not chosen, each with the reason.</param>
public sealed record Referent(
    int Number,
    MentionKind Kind,
    string Name,
    string? Description,
    IReadOnlyList<Link> Links,
    IReadOnlyList<Link> Others
);
