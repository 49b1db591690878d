using Assay.Listings;
using Assay.Model;

namespace Assay.Readings.Mentions;

/// <summary>What a referent is known as, and why that was taken.</summary>
/// <param name="Target">What.</param>
/// <param name="Name">Its usual name.</param>
/// <param name="Score">How well the name in the text fits, 0 to 1 (<see cref="Names.NameComparer"/>; 1 for codes and numbers).</param>
/// <param name="Why">The reasons for and against, for a person.</param>
public sealed record Link(LinkTarget Target, string Name, double Score, IReadOnlyList<string> Why)
{
    /// <summary>Its designations in force on the day of the text, in words with list, programme and day; those of other days are left out.</summary>
    public IReadOnlyList<LinkedDesignation> Designations { get; init; } = [];
}

/// <summary>A designation as it stood on the day of the text.</summary>
/// <param name="List">The list.</param>
/// <param name="Designation">The act.</param>
/// <param name="InForce">Whether it was in force that day; unknown where the days do not tell.</param>
/// <param name="Text">All of it in a sentence.</param>
public sealed record LinkedDesignation(ListId List, Designation Designation, Truth InForce, string Text);

/// <summary>What a name in a text may be linked to.</summary>
public abstract record LinkTarget
{
    private LinkTarget() { }

    /// <summary>The id by which reports and annotations name it: <c>party:rdif</c>, <c>country:RU</c>, <c>listed:us-ofac/sdn#34036</c>.</summary>
    public abstract string Id { get; }

    /// <summary>A party of the starter register.</summary>
    public sealed record Party(PartyId Register) : LinkTarget
    {
        /// <inheritdoc/>
        public override string Id => $"party:{Register.Value}";
    }

    /// <summary>A record of a list.</summary>
    public sealed record Listed(RecordId Record) : LinkTarget
    {
        /// <inheritdoc/>
        public override string Id => $"listed:{Record}";
    }

    /// <summary>A country.</summary>
    public sealed record Country(CountryCode Code) : LinkTarget
    {
        /// <inheritdoc/>
        public override string Id => $"country:{Code.Value}";
    }

    /// <summary>A first-level division.</summary>
    public sealed record Region(RegionCode Code) : LinkTarget
    {
        /// <inheritdoc/>
        public override string Id => $"region:{Code.Value}";
    }

    /// <summary>A settlement of the gazetteer.</summary>
    /// <param name="Settlement">Its id there.</param>
    /// <param name="Name">Its usual English name.</param>
    /// <param name="Sovereign">Its recognised sovereign; null where the map does not tell.</param>
    public sealed record Town(string Settlement, string Name, CountryCode? Sovereign) : LinkTarget
    {
        /// <inheritdoc/>
        public override string Id => $"town:{Name}@{Sovereign?.Value}";
    }

    /// <summary>A deposit, mine or plant of the register.</summary>
    public sealed record Site(ItemId Deposit) : LinkTarget
    {
        /// <inheritdoc/>
        public override string Id => $"site:{Deposit.Value}";
    }

    /// <summary>A commodity.</summary>
    public sealed record Good(CommodityId Commodity) : LinkTarget
    {
        /// <inheritdoc/>
        public override string Id => $"commodity:{Commodity.Value}";
    }

    /// <summary>An instrument whose measures are known.</summary>
    /// <param name="Instrument">Its id, such as <c>us:eo-14024</c>.</param>
    public sealed record Law(string Instrument) : LinkTarget
    {
        /// <inheritdoc/>
        public override string Id => $"instrument:{Instrument}";
    }

    /// <summary>A programme of a publisher.</summary>
    public sealed record Programme(PublisherId Publisher, string Code) : LinkTarget
    {
        /// <inheritdoc/>
        public override string Id => $"programme:{Publisher.Value}/{Code}";
    }
}
