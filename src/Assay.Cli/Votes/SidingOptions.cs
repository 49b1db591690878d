using System.CommandLine;
using Assay.Model;
using Assay.Votes;

namespace Assay.Cli.Votes;

/// <summary>Options that say who shall have voted with and against whom.</summary>
internal sealed class SidingOptions(VoteOptions votes)
{
    private readonly Option<CountryCode?> _country = Required(
        CodedOptions.Country("--country", "Whose votes are asked about.")
    );
    private readonly Option<string?> _with = new("--with")
    {
        Description = "With whom: countries and groups by commas; each of them.",
        HelpName = "CC,…",
    };
    private readonly Option<string?> _against = new("--against")
    {
        Description =
            "Against whom: countries and groups (eu, nato) by commas; all of their members of that day together.",
        HelpName = "CC,…",
    };
    private readonly Option<SidingMeaning?> _meaning = CodedOptions.One(
        "--meaning",
        "majority|all|any",
        "When several together stand against something: more than half of those that voted (default), all, or at least one.",
        static (string text, out SidingMeaning value, out string fault) =>
        {
            fault = $"'{text}' is no meaning. Write majority, all or any.";
            return Enum.TryParse(text, ignoreCase: true, out value) && Enum.IsDefined(value);
        }
    );
    private readonly Option<bool> _abstentions = new("--abstentions")
    {
        Description = "Count an abstention as a vote of its own. Default: only yes and no are votes.",
    };

    /// <summary>Adds them to a command.</summary>
    public void AddTo(Command command)
    {
        foreach (
            var option in new Option[]
            {
                _country,
                _with,
                _against,
                _meaning,
                _abstentions,
                votes.Topic,
                votes.Text,
                votes.Whole,
                votes.KnownOn,
                votes.Json,
            }
        )
            command.Options.Add(option);
    }

    /// <summary>The question.</summary>
    /// <exception cref="UsageException">Nobody is named with or against whom, or a name is none.</exception>
    public SidingQuestion Question(ParseResult parsed, VoteBook book)
    {
        var country = votes.VotersOf(_country.Name, parsed.GetValue(_country)?.Value, book);
        var with = votes.VotersOf(_with.Name, parsed.GetValue(_with), book);
        var against = votes.VotersOf(_against.Name, parsed.GetValue(_against), book);
        if (with.Count + against.Count == 0)
            throw new UsageException(
                _with.Name,
                "say with whom, or with --against against whom, such as --with RU --against eu."
            );
        if (country is not [Voters.Country asked])
            throw new UsageException(_country.Name, "is one country. Write its code, such as US.");
        return new SidingQuestion
        {
            Country = asked.Code,
            With = with,
            Against = against,
            Meaning = parsed.GetValue(_meaning) ?? SidingMeaning.Majority,
            Abstentions = parsed.GetValue(_abstentions) ? AbstentionPolicy.OwnVote : AbstentionPolicy.NoVote,
            Filter = votes.Filter(parsed, book),
        };
    }

    private static Option<T> Required<T>(Option<T> option)
    {
        option.Required = true;
        return option;
    }
}
