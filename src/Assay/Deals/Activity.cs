using Assay.Model;

namespace Assay.Deals;

/// <summary>What a party may do in a deal. Measures speak of these.</summary>
public enum ActivityKind
{
    /// <summary>A commitment of capital or other assets for returns or appreciation.</summary>
    NewInvestment,

    /// <summary>Taking or widening a stake in an entity.</summary>
    Equity,

    /// <summary>Lending or other finance.</summary>
    Loan,

    /// <summary>A joint venture.</summary>
    JointVenture,

    /// <summary>A service; <see cref="Activity.Services"/> says which.</summary>
    Service,

    /// <summary>Sending goods to a country.</summary>
    Export,

    /// <summary>Bringing goods into a country.</summary>
    Import,

    /// <summary>Buying output under a contract.</summary>
    Offtake,

    /// <summary>Carriage of goods.</summary>
    Transport,

    /// <summary>Arranging a deal between others.</summary>
    Brokering,

    /// <summary>Paying or being paid.</summary>
    Payment,

    /// <summary>Negotiating, signing, or otherwise dealing with somebody.</summary>
    Dealing,

    /// <summary>Buying land or buildings.</summary>
    RealEstate,

    /// <summary>Selling out of an earlier investment.</summary>
    Divestment,

    /// <summary>Warranting metal on an exchange, or taking it in settlement of a derivative.</summary>
    ExchangeTrade,
}

/// <summary>Something the parties would do.</summary>
/// <param name="Id">How findings refer to it.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Title">What it is, in the deal's own words.</param>
/// <param name="By">Who does it.</param>
/// <param name="With">With or for whom.</param>
/// <param name="Assets">About which assets.</param>
/// <param name="Commodities">About which commodities, besides those of its assets.</param>
/// <param name="Services">Which services, as ids that measures use: <c>prospecting</c>, <c>engineering</c>, <c>legal</c> …</param>
/// <param name="In">The country where it is done or invested, where no asset says so.</param>
/// <param name="Origin">Where its goods come from.</param>
/// <param name="To">Where its goods go.</param>
/// <param name="Currency">The currency paid in.</param>
/// <param name="On">When; the deal's date where absent.</param>
/// <param name="ContractOn">When the contract it performs was made; where absent, with the deal.</param>
/// <param name="ProducedOn">When its goods were produced.</param>
/// <param name="Facts">Answers, yes or no, to the questions that measures ask (<c>maintenance</c>, <c>ukrainian-certificate-of-origin</c> …).</param>
public sealed record Activity(
    ItemId Id,
    ActivityKind Kind,
    string? Title,
    IReadOnlyList<PartyId> By,
    IReadOnlyList<PartyId> With,
    IReadOnlyList<ItemId> Assets,
    IReadOnlyList<CommodityId> Commodities,
    IReadOnlyList<string> Services,
    CountryCode? In,
    CountryCode? Origin,
    CountryCode? To,
    CurrencyCode? Currency,
    PartialDate? On,
    PartialDate? ContractOn,
    PartialDate? ProducedOn,
    IReadOnlyDictionary<string, bool> Facts
);
