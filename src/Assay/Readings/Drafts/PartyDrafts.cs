using Assay.Model;
using Assay.Readings.Mentions;
using Assay.Readings.Texts;

namespace Assay.Readings.Drafts;

/// <summary>The parties of a draft: whoever an activity or a term names becomes one.</summary>
internal sealed class PartyDrafts(
    TokenizedText text,
    Reading reading,
    Knowledge knowledge,
    Affiliations affiliations
)
{
    private readonly Dictionary<Actor, PartyId> _ids = [];
    private readonly List<DraftParty> _parties = [];
    private readonly DraftIds _names = new();
    private readonly HashSet<int> _acting = [];

    /// <summary>The parties, in the order in which they were called for.</summary>
    public IReadOnlyList<DraftParty> All => _parties;

    /// <summary>The persons who act for parties in what the draft speaks of.</summary>
    public void Act(IEnumerable<Standing> standings)
    {
        foreach (var standing in standings)
        {
            if (standing.Person is { } person)
                _acting.Add(person.Number);
        }
    }

    /// <summary>The id of an actor, who is a party from then on.</summary>
    public PartyId IdOf(Actor actor)
    {
        if (_ids.TryGetValue(actor, out var id))
            return id;
        id = new PartyId(_names.Of(actor.Name, "party"));
        _ids.Add(actor, id);
        _parties.Add(Draft(id, actor));
        return id;
    }

    /// <summary>Whether a party is the state of a country.</summary>
    public bool IsState(PartyId id, CountryCode country) =>
        _parties.Exists(p => p.Id == id && p.Kind.Value == PartyKind.State && p.Country?.Value == country);

    /// <summary>The actors of some places as parties, each with the words that name it there.</summary>
    public IReadOnlyList<Drafted<PartyId>> IdsOf(IEnumerable<Standing> standings) =>
        [
            .. standings
                .Select(s => new Drafted<PartyId>(
                    IdOf(s.Actor),
                    TextSpan.Between(text[s.First].Start, text[s.End - 1].End)
                ))
                .DistinctBy(p => p.Value),
        ];

    /// <summary>Where no sentence names a party, whoever the text names may be one.</summary>
    public void AddIfNone(Standings standings)
    {
        if (_parties.Count > 0)
            return;
        foreach (
            var standing in standings.All.Where(s =>
                s.Actor.Kind is not (PartyKind.State or PartyKind.Person)
            )
        )
            IdOf(standing.Actor);
        if (_parties.Count == 0)
        {
            foreach (var standing in standings.All)
                IdOf(standing.Actor);
        }
    }

    private DraftParty Draft(PartyId id, Actor actor)
    {
        var why = actor.Known is { } known ? $"register: {known.Id.Value}" : null;
        return new DraftParty(
            id,
            new Drafted<string>(actor.Name, actor.First, why),
            new Drafted<PartyKind>(
                actor.Kind,
                null,
                why ?? (actor.Kind == PartyKind.State ? null : "taken from its name and the words beside it")
            ),
            Country(actor, why),
            actor.IsUnnamed,
            actor.Known?.GovernmentOf is { } government
                ? new Drafted<CountryCode>(government, null, why)
                : null,
            Aliases(actor),
            People(actor)
        );
    }

    private static Drafted<CountryCode>? Country(Actor actor, string? why) =>
        actor.Country is { } country
            ? new Drafted<CountryCode>(country, null, why ?? (actor.IsUnnamed ? "its adjective" : null))
            : null;

    // What the text calls it, where the register's name is another.
    private static IReadOnlyList<string> Aliases(Actor actor) =>
        actor.Referent is { } referent && !string.Equals(referent.Name, actor.Name, StringComparison.Ordinal)
            ? [referent.Name]
            : [];

    private List<DraftPerson> People(Actor actor)
    {
        var people = new List<DraftPerson>();
        foreach (var referent in reading.Referents)
        {
            var isIt = actor.Referent is { } own
                ? own.Number == referent.Number
                : actor.Country is { } country
                    && !actor.IsUnnamed
                    && referent.Links is [{ Target: LinkTarget.Country { Code: var code } }, ..]
                    && code == country;
            if (!isIt)
                continue;
            foreach (var (person, position, words) in affiliations.PeopleOf(referent))
            {
                // of a state's many people those who act in the deal
                if (actor.Kind == PartyKind.State && !_acting.Contains(person.Number))
                    continue;
                people.Add(Person(person, position, words));
            }
        }
        return people;
    }

    private DraftPerson Person(Referent person, string? position, TextSpan? words)
    {
        var known = person.Links is [{ Target: LinkTarget.Party { Register: var id } }, ..]
            ? knowledge.Register.Find(id)
            : null;
        var why = known is null ? null : $"register: {known.Id.Value}";
        return new DraftPerson(
            new Drafted<string>(
                known?.Name ?? person.Name,
                reading.Mentions.First(m => m.Referent == person.Number).Span,
                why
            ),
            position is null ? null : new Drafted<string>(position, words, words is null ? why : null),
            known?.Nationalities is [var nationality, ..]
                ? new Drafted<CountryCode>(nationality, null, why)
                : null
        );
    }
}
