using Assay.Deals;
using Assay.Model;
using Assay.Registers;

namespace Assay.Readings.Drafts;

/// <summary>
/// A deal as a text speaks of it, for a person to correct: every value with the words it comes from, and what the text leaves open. It claims nothing
/// that the text or the register does not say.
/// </summary>
/// <param name="Reading">The reading it is made from.</param>
/// <param name="Title">What the deal is called.</param>
/// <param name="Date">The day it is about.</param>
/// <param name="Parties">Who takes part.</param>
/// <param name="Assets">What it is about.</param>
/// <param name="Commodities">Commodities that the text names without a place.</param>
/// <param name="Activities">What they would do.</param>
/// <param name="Terms">Under which terms.</param>
/// <param name="Questions">What the text does not say and a person must fill in, for the deal as a whole.</param>
public sealed record DraftDeal(
    Reading Reading,
    Drafted<string> Title,
    Drafted<LocalDate> Date,
    IReadOnlyList<DraftParty> Parties,
    IReadOnlyList<DraftAsset> Assets,
    IReadOnlyList<Drafted<CommodityId>> Commodities,
    IReadOnlyList<DraftActivity> Activities,
    IReadOnlyList<DraftTerm> Terms,
    IReadOnlyList<string> Questions
);

/// <summary>Somebody who takes part.</summary>
/// <param name="Id">How the draft refers to it.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Country">Under whose law it exists; a person's nationality.</param>
/// <param name="IsUnnamed">Whether the text only says of which sort it is ("American companies").</param>
/// <param name="GovernmentOf">The state it belongs to.</param>
/// <param name="Aliases">What else the text calls it.</param>
/// <param name="People">Who acts or speaks for it.</param>
public sealed record DraftParty(
    PartyId Id,
    Drafted<string> Name,
    Drafted<PartyKind> Kind,
    Drafted<CountryCode>? Country,
    bool IsUnnamed,
    Drafted<CountryCode>? GovernmentOf,
    IReadOnlyList<string> Aliases,
    IReadOnlyList<DraftPerson> People
);

/// <summary>Somebody who acts or speaks for a party.</summary>
/// <param name="Name">The fullest name in the text.</param>
/// <param name="Position">What the text or the register says he is there.</param>
/// <param name="Nationality">By the register.</param>
public sealed record DraftPerson(
    Drafted<string> Name,
    Drafted<string>? Position,
    Drafted<CountryCode>? Nationality
);

/// <summary>A deposit, plant or area.</summary>
/// <param name="Id">How the draft refers to it.</param>
/// <param name="Name">Its name, or the text's words for it.</param>
/// <param name="Place">Where it is; null where the text does not tell.</param>
/// <param name="Commodities">What it holds or makes.</param>
/// <param name="Known">Sites of the register that lie there and hold the same: the text names none of them.</param>
public sealed record DraftAsset(
    ItemId Id,
    Drafted<string> Name,
    Drafted<Place.Named>? Place,
    IReadOnlyList<Drafted<CommodityId>> Commodities,
    IReadOnlyList<Deposit> Known
);

/// <summary>What somebody would do.</summary>
/// <param name="Id">How the draft refers to it.</param>
/// <param name="Kind">What it is; the span is the word that told it.</param>
/// <param name="Title">The sentence, cut where it is long.</param>
/// <param name="By">Who does it.</param>
/// <param name="With">With or for whom.</param>
/// <param name="Assets">About which assets.</param>
/// <param name="Commodities">About which commodities, besides.</param>
/// <param name="Services">Which services.</param>
/// <param name="In">Where, if no asset tells.</param>
/// <param name="Origin">Where goods come from.</param>
/// <param name="To">Where they go.</param>
/// <param name="Currency">In which currency the sentence counts.</param>
/// <param name="On">When, where the sentence tells.</param>
/// <param name="Also">Other sentences that speak of the same.</param>
public sealed record DraftActivity(
    ItemId Id,
    Drafted<ActivityKind> Kind,
    Drafted<string> Title,
    IReadOnlyList<Drafted<PartyId>> By,
    IReadOnlyList<Drafted<PartyId>> With,
    IReadOnlyList<ItemId> Assets,
    IReadOnlyList<Drafted<CommodityId>> Commodities,
    IReadOnlyList<Drafted<string>> Services,
    Drafted<CountryCode>? In,
    Drafted<CountryCode>? Origin,
    Drafted<CountryCode>? To,
    Drafted<CurrencyCode>? Currency,
    Drafted<PartialDate>? On,
    IReadOnlyList<Texts.TextSpan> Also
);

/// <summary>A term.</summary>
/// <param name="Id">How the draft refers to it.</param>
/// <param name="Kind">What it is about; the span is the word that told it.</param>
/// <param name="Text">The sentence.</param>
/// <param name="Body">The body, budget, law or court.</param>
/// <param name="Country">Whose that is.</param>
/// <param name="Parties">Whom the sentence names.</param>
/// <param name="Days">For an option, the days the sentence gives.</param>
public sealed record DraftTerm(
    ItemId Id,
    Drafted<TermKind> Kind,
    Drafted<string> Text,
    Drafted<string>? Body,
    Drafted<CountryCode>? Country,
    IReadOnlyList<PartyId> Parties,
    Drafted<InForce>? Days
);
