using Assay.Model;

namespace Assay.Listings;

/// <summary>That two records of different lists are of the same party. It is a finding of ours with a reason, never a fact of a list.</summary>
/// <param name="A">One record.</param>
/// <param name="B">The other.</param>
/// <param name="Ground">On what it rests.</param>
/// <param name="Reason">The reason in a sentence.</param>
public sealed record PartyLink(RecordId A, RecordId B, LinkGround Ground, string Reason);

/// <summary>On what a link rests.</summary>
public enum LinkGround
{
    /// <summary>A number that its register gives to one party only.</summary>
    Identifier,

    /// <summary>One publisher gives both records the same number on two of its lists.</summary>
    PublisherNumber,

    /// <summary>Name, day of birth or founding, and a place agree.</summary>
    NameDatePlace,

    /// <summary>Somebody decided it.</summary>
    Decision,
}

/// <summary>That somebody decided that two records are, or are not, of the same party. It outweighs all that we would find.</summary>
/// <param name="A">One record.</param>
/// <param name="B">The other.</param>
/// <param name="AreSame">Whether they are.</param>
/// <param name="By">Who decided.</param>
/// <param name="At">When.</param>
/// <param name="Why">Why.</param>
public sealed record LinkDecision(RecordId A, RecordId B, bool AreSame, string By, Instant At, string Why)
{
    /// <summary>Whether it is about these two, in whatever order.</summary>
    public bool IsAbout(RecordId one, RecordId other) => (A == one && B == other) || (A == other && B == one);
}
