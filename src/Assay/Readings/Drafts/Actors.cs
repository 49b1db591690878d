using Assay.Model;
using Assay.Readings.Mentions;
using Assay.Readings.Texts;
using Assay.Registers;

namespace Assay.Readings.Drafts;

/// <summary>Who the referents of a text are in a deal, each one time.</summary>
internal sealed class Actors(Knowledge knowledge, Affiliations affiliations, MentionIndex mentions)
{
    private readonly Dictionary<string, Actor> _actors = new(StringComparer.Ordinal);

    /// <summary>Who a referent is in a deal: for a person whom he acts for. Null where it can be no party.</summary>
    public Actor? Of(Referent referent) =>
        referent.Kind switch
        {
            MentionKind.Organisation => Organisation(referent),
            MentionKind.Vessel => Known(referent, PartyKind.Vessel),
            // who writes for a paper takes part in no deal
            MentionKind.Person => affiliations.Of(referent) is { } acts
                ? Bystanders.Of(acts.Organisation) is null
                    ? Of(acts.Organisation)
                    : null
                : Known(referent, PartyKind.Person),
            MentionKind.Place => State(referent),
            _ => null,
        };

    private Actor? Organisation(Referent referent)
    {
        if (
            referent.Links is [{ Target: LinkTarget.Party { Register: var id } }, ..]
            && knowledge.Register.Find(id) is { } known
        )
            return Get(
                $"party:{id.Value}",
                () =>
                    new Actor($"party:{id.Value}", known.Name, known.Kind, known.Country)
                    {
                        Referent = referent,
                        Known = known,
                        First = mentions.FirstOf(referent),
                    }
            );
        return Known(referent, OrganisationKind(referent.Name));
    }

    private Actor Known(Referent referent, PartyKind kind)
    {
        RegisterParty? known = referent.Links is [{ Target: LinkTarget.Party { Register: var id } }, ..]
            ? knowledge.Register.Find(id)
            : null;
        var country = known?.Country ?? (known is { Nationalities: [var first, ..] } ? first : null);
        return Get(
            $"referent:{referent.Number}",
            () =>
                new Actor(
                    $"referent:{referent.Number}",
                    known?.Name ?? referent.Name,
                    known?.Kind ?? kind,
                    country
                )
                {
                    Referent = referent,
                    Known = known,
                    First = mentions.FirstOf(referent),
                }
        );
    }

    private Actor? State(Referent referent)
    {
        if (referent.Links is not [{ Target: LinkTarget.Country { Code: var code }, Name: var name }, ..])
            return null;
        return Get(
            $"country:{code.Value}",
            () =>
                new Actor($"country:{code.Value}", name, PartyKind.State, code)
                {
                    First = mentions.FirstOf(referent),
                }
        );
    }

    /// <summary>A state by its seat.</summary>
    public Actor StateOf(CountryCode country, string name, TextSpan words) =>
        Get(
            $"country:{country.Value}",
            () => new Actor($"country:{country.Value}", name, PartyKind.State, country) { First = words }
        );

    /// <summary>One for each key.</summary>
    public Actor Get(string key, Func<Actor> make)
    {
        if (!_actors.TryGetValue(key, out var actor))
            _actors[key] = actor = make();
        return actor;
    }

    private static PartyKind OrganisationKind(string name)
    {
        if (name.Contains("Fund", StringComparison.OrdinalIgnoreCase))
            return PartyKind.Fund;
        if (name.Contains("Bank", StringComparison.OrdinalIgnoreCase))
            return PartyKind.Bank;
        string[] bodies =
        [
            "Ministry",
            "Agency",
            "Department",
            "Service",
            "Commission",
            "Treasury",
            "Authority",
            "Court",
            "Union",
            "Council",
            "Parliament",
            "Government",
            "Министерств",
            "Міністерств",
        ];
        return Array.Exists(bodies, b => name.Contains(b, StringComparison.OrdinalIgnoreCase))
            ? PartyKind.PublicBody
            : PartyKind.Company;
    }
}
