using Assay.Deals;
using Assay.Formats.Yaml;
using Assay.Measures;
using Assay.Measures.Conditions;
using Assay.Model;

namespace Assay.Formats.Measures;

/// <summary>
/// Reads conditions. A map is the conjunction of its keys; <c>docs/measures.md</c> lists them.
/// </summary>
/// <param name="groups">Groups of countries by name.</param>
/// <param name="questions">Questions that <c>fact</c> may ask, by id.</param>
public sealed class ConditionReader(
    IReadOnlyDictionary<string, CountrySet> groups,
    IReadOnlyDictionary<string, string> questions
)
{
    /// <summary>How many facts a message names, and with how many letters: whoever wrote them may have written any.</summary>
    private const int MostNamed = 20;

    private const int MostShown = 60;

    private readonly PartyTestReader _parties = new(groups);

    /// <summary>Reads one condition; null after a report.</summary>
    public Condition? Read(Field field) => field.Map(Read);

    private Condition? Read(FieldReader fields)
    {
        var parts = new List<Condition>();
        void Take(Condition? condition)
        {
            if (condition is not null)
                parts.Add(condition);
        }

        Take(Compound(fields.Optional("all"), list => new AllCondition(list)));
        Take(Compound(fields.Optional("any"), list => new AnyCondition(list)));
        Take(If(fields.Optional("not"), f => Read(f) is { } inner ? new NotCondition(inner) : null));
        Take(If(fields.Optional("act"), f => new ActivityCondition(f.List(i => i.Enum<ActivityKind>()))));
        Take(
            If(
                fields.Optional("position"),
                f => f.Enum<ActPosition>() is { } side ? new PositionCondition(side) : null
            )
        );
        Take(If(fields.Optional("service"), f => new ServiceCondition(f.TextList())));
        Take(If(fields.Optional("term"), f => new TermCondition(f.List(i => i.Enum<TermKind>()))));
        Take(If(fields.Optional("term-country"), f => new TermCountryCondition(Countries(f))));
        Take(If(fields.Optional("says"), f => new PhraseCondition(f.TextList())));
        Take(If(fields.Optional("sovereign"), f => new SovereignCondition(Countries(f))));
        Take(If(fields.Optional("held-by"), f => new ControlCondition(Countries(f))));
        Take(If(fields.Optional("occupied"), Occupied));
        Take(If(fields.Optional("area"), f => new AreaCondition([.. f.ItemIds().Select(i => i.Value)])));
        Take(Party(fields.Optional("actor"), Participant.Actor));
        Take(Party(fields.Optional("counterparty"), Participant.Counterparty));
        Take(Party(fields.Optional("counterparty-person"), Participant.CounterpartyPerson));
        Take(If(fields.Optional("commodity"), f => new CommodityCondition(f.CommodityIds())));
        Take(If(fields.Optional("energy"), f => f.Bool() is { } energy ? new EnergyCondition(energy) : null));
        Take(
            If(fields.Optional("critical"), f => f.ItemId() is { } list ? new CriticalCondition(list) : null)
        );
        Take(If(fields.Optional("origin"), f => new OriginCondition(Countries(f))));
        Take(If(fields.Optional("to"), f => new DestinationCondition(Countries(f))));
        Take(If(fields.Optional("currency"), f => new CurrencyCondition(f.List(i => i.Currency()))));
        Take(Day(fields.Optional("on"), ActDay.Act));
        Take(Day(fields.Optional("contract"), ActDay.Contract));
        Take(Day(fields.Optional("produced"), ActDay.Production));
        Take(If(fields.Optional("fact"), Fact));
        Take(
            If(
                fields.Optional("unsettled"),
                f => f.Text() is { } question ? new UnsettledCondition(question) : null
            )
        );

        if (parts.Count == 0 && !fields.Log.HasErrors)
        {
            fields.Log.Error(
                fields.Log.Codes.MissingField,
                fields.Map,
                "the condition is empty and would hold for everything. Say what an act must be like."
            );
        }
        return parts.Count switch
        {
            0 => null,
            1 => parts[0],
            _ => new AllCondition(parts),
        };
    }

    private static Condition? If(Field field, Func<Field, Condition?> read) =>
        field.IsGiven ? read(field) : null;

    private Condition? Compound(Field field, Func<IReadOnlyList<Condition>, Condition> make)
    {
        if (!field.IsGiven)
            return null;
        var parts = field.Maps(Read);
        return parts.Count == 0 ? null : make(parts);
    }

    private static Condition? Occupied(Field field) =>
        field.Bool() switch
        {
            true => new OccupiedCondition(),
            false => new NotCondition(new OccupiedCondition()),
            null => null,
        };

    private PartyCondition? Party(Field field, Participant participant) =>
        field.Map(_parties.Read) is { } tests ? new PartyCondition(participant, tests) : null;

    private static DayCondition? Day(Field field, ActDay day) =>
        field.Map(fields => new DayCondition(day, fields.Days()));

    private Condition? Fact(Field field)
    {
        if (field.Text() is not { } id)
            return null;
        if (questions.TryGetValue(id, out var question))
            return new FactCondition(id, question);
        field.Refuse(
            "a question of regimes.yaml or of this file",
            $"Declare it there or here under facts, or use one of: {string.Join(", ", questions.Keys.Take(MostNamed).Select(k => Quoting.Visible(k, MostShown)))}."
        );
        return null;
    }

    private CountrySet Countries(Field field) => CountryList.Read(field, groups);
}

/// <summary>Countries by code, or groups of them by name.</summary>
internal static class CountryList
{
    public static CountrySet Read(Field field, IReadOnlyDictionary<string, CountrySet> groups)
    {
        var countries = new List<CountryCode>();
        var words = new List<string>();
        foreach (var item in field.Items())
        {
            if (item.Node is YamlScalar scalar && groups.TryGetValue(scalar.Text, out var group))
            {
                countries.AddRange(group.Countries);
                words.Add(group.ToString());
            }
            else if (item.Country() is { } country)
            {
                countries.Add(country);
                words.Add(country.ToString());
            }
        }
        return new CountrySet(countries, string.Join(", ", words));
    }
}
