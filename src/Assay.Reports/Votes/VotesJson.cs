using System.Text.Encodings.Web;
using System.Text.Json;
using Assay.Reports.Json;
using Assay.Votes;

namespace Assay.Reports.Votes;

/// <summary>Votes as JSON, the same as the text tells. <c>docs/votes.md</c> tells the fields.</summary>
public static class VotesJson
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        // JSON in a file or a pipe, never within HTML
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes roll calls.</summary>
    public static void List(Stream stream, IReadOnlyList<Ballot> ballots, VoteBook book) =>
        Document(
            stream,
            book,
            json => json.WriteArray("rollCalls", ballots, (writer, ballot) => Whole(writer, ballot, _ => { }))
        );

    /// <summary>Writes roll calls with the votes of all countries, and of the groups asked about.</summary>
    public static void Show(
        Stream stream,
        IReadOnlyList<Ballot> ballots,
        IReadOnlyList<Voters> asked,
        VoteBook book
    ) =>
        Document(
            stream,
            book,
            json =>
                json.WriteArray(
                    "rollCalls",
                    ballots,
                    (writer, ballot) =>
                        Whole(
                            writer,
                            ballot,
                            w =>
                            {
                                w.WriteStartObject("votes");
                                foreach (var (country, vote) in ballot.Account.Votes.All)
                                    w.WriteString(country.Value, VoteWords.Key(vote));
                                w.WriteEndObject();
                                w.WriteArray("asked", asked, (x, voters) => Asked(x, ballot, voters));
                                Strangers(w, ballot.Account);
                                w.WriteArray("others", ballot.Others, (x, other) => Other(x, ballot, other));
                            }
                        )
                )
        );

    /// <summary>Writes when a country voted so.</summary>
    public static void Last(Stream stream, SidingScan scan, VoteBook book) =>
        Document(
            stream,
            book,
            json =>
            {
                SidingJson.Question(json, scan.Question);
                SidingJson.Scan(json, scan);
            }
        );

    /// <summary>Writes the answer to a claim.</summary>
    public static void Claim(Stream stream, ClaimAnswer answer, VoteBook book) =>
        Document(stream, book, json => SidingJson.Claim(json, answer));

    private static void Document(Stream stream, VoteBook book, Action<Utf8JsonWriter> write)
    {
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            write(json);
            json.WriteArray("sources", book.Editions, Source);
            json.WriteEndObject();
        }
        stream.WriteByte((byte)'\n');
    }

    private static void Source(Utf8JsonWriter json, VoteEdition edition)
    {
        json.WriteStartObject();
        json.WriteString("id", edition.Source.Id.Value);
        json.WriteString("name", edition.Source.Name);
        json.WriteString("coverage", Model.Words.Kebab(edition.Source.Coverage));
        json.WriteBoolean("tellsAbsences", edition.Source.TellsAbsences);
        json.WriteDay("from", edition.From);
        json.WriteDay("to", edition.To);
        json.WriteDay("importedOn", edition.ImportedOn);
        json.WriteString("hash", edition.Hash.Hex);
        json.WriteTexts("files", edition.Files);
        json.WriteEndObject();
    }

    /// <summary>Writes a roll call with what belongs to it here.</summary>
    internal static void Whole(Utf8JsonWriter json, Ballot ballot, Action<Utf8JsonWriter> more)
    {
        var call = ballot.RollCall;
        json.WriteStartObject();
        json.WriteString("id", call.Id.ToString());
        json.WriteText("resolution", call.Symbol?.ToString());
        json.WriteString("asWritten", call.SymbolAsWritten);
        json.WriteString("on", call.On.ToString());
        json.WriteString("dayAsWritten", call.DayAsWritten);
        if (call.Session is { } session)
            json.WriteNumber("session", session);
        else
            json.WriteNull("session");
        json.WriteString("part", Model.Words.Kebab(call.Part));
        json.WriteString("title", call.Title);
        json.WriteString("description", call.Description);
        json.WriteTexts("topics", call.Topics.Select(t => t.Name));
        if (call.IsImportant is { } important)
            json.WriteBoolean("important", important);
        else
            json.WriteNull("important");
        Tally(json, "tally", ballot.Account.Votes.Tally);
        more(json);
        json.WriteEndObject();
    }

    /// <summary>Writes votes counted.</summary>
    internal static void Tally(Utf8JsonWriter json, string name, Tally tally)
    {
        json.WriteStartObject(name);
        json.WriteNumber("yes", tally.Yes);
        json.WriteNumber("no", tally.No);
        json.WriteNumber("abstain", tally.Abstain);
        json.WriteNumber("absent", tally.Absent);
        json.WriteEndObject();
    }

    private static void Asked(Utf8JsonWriter json, Ballot ballot, Voters voters)
    {
        json.WriteStartObject();
        json.WriteString("asked", voters.ToString());
        json.WriteString(
            "name",
            voters switch
            {
                Voters.Country one => VoteWords.Of(one.Code, ballot.On),
                Voters.Group group => VoteWords.Of(group.Of, ballot.On),
                _ => "",
            }
        );
        json.WriteArray(
            "members",
            voters.On(ballot.On),
            (writer, country) =>
            {
                writer.WriteStartObject();
                writer.WriteString("country", country.Value);
                writer.WriteString("vote", VoteWords.Key(ballot.Of(country)));
                writer.WriteEndObject();
            }
        );
        json.WriteEndObject();
    }

    private static void Strangers(Utf8JsonWriter json, VoteAccount account) =>
        json.WriteArray(
            "notMembers",
            account.Strangers,
            (writer, stranger) =>
            {
                writer.WriteStartObject();
                writer.WriteString("name", stranger.Name);
                writer.WriteString("vote", VoteWords.Key(stranger.Vote));
                writer.WriteEndObject();
            }
        );

    private static void Other(Utf8JsonWriter json, Ballot ballot, VoteAccount other)
    {
        json.WriteStartObject();
        json.WriteString("origin", other.Origin);
        Tally(json, "asWritten", other.TallyAsWritten);
        json.WriteArray(
            "conflicts",
            ballot.Conflicts(other),
            (writer, conflict) =>
            {
                writer.WriteStartObject();
                writer.WriteString("country", conflict.Country.Value);
                writer.WriteString("here", VoteWords.Key(conflict.Here));
                writer.WriteString("there", VoteWords.Key(conflict.There));
                writer.WriteEndObject();
            }
        );
        Strangers(json, other);
        json.WriteEndObject();
    }
}
