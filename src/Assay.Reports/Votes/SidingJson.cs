using System.Text.Json;
using Assay.Reports.Json;
using Assay.Votes;

namespace Assay.Reports.Votes;

/// <summary>Sidings and claims as JSON fields.</summary>
internal static class SidingJson
{
    public static void Question(Utf8JsonWriter json, SidingQuestion question)
    {
        json.WriteStartObject("question");
        json.WriteString("country", question.Country.Value);
        json.WriteTexts("with", question.With.Select(v => v.ToString()!));
        json.WriteTexts("against", question.Against.Select(v => v.ToString()!));
        json.WriteString("meaning", Model.Words.Kebab(question.Meaning));
        json.WriteString("abstentions", Model.Words.Kebab(question.Abstentions));
        json.WriteText("topic", question.Filter.Topic?.Name);
        json.WriteTexts("words", question.Filter.Words);
        json.WriteDay("from", question.Filter.From);
        json.WriteDay("to", question.Filter.To);
        json.WriteBoolean("onlyWhole", question.Filter.OnlyWhole);
        json.WriteTexts("reading", VoteWords.Reading(question));
        json.WriteEndObject();
    }

    public static void Scan(Utf8JsonWriter json, SidingScan scan)
    {
        json.WriteNumber("asked", scan.Asked);
        json.WriteNumber("compared", scan.Compared);
        json.WriteNumber("cases", scan.Cases.Count);
        json.WriteNumber("thin", scan.Cases.Count(c => c.IsThin));
        json.WriteNumber("subjectNotTold", scan.NotTold);
        json.WriteText("last", scan.Last?.Ballot.On.ToString());
        json.WriteArray(
            "decades",
            scan.Decades,
            (writer, decade) =>
            {
                writer.WriteStartObject();
                writer.WriteNumber("from", decade.From);
                writer.WriteNumber("asked", decade.Asked);
                writer.WriteNumber("compared", decade.Compared);
                writer.WriteNumber("cases", decade.Cases);
                writer.WriteEndObject();
            }
        );
        json.WriteArray("rollCalls", scan.Cases, Siding);
    }

    public static void Claim(Utf8JsonWriter json, ClaimAnswer answer)
    {
        Question(json, answer.Claim.Question);
        json.WriteDay("since", answer.Claim.Since);
        json.WriteDay("on", answer.Claim.On);
        json.WriteString("verdict", Model.Words.Kebab(answer.Verdict));
        json.WriteString("answer", SidingText.Verdict(answer));
        json.WriteTexts("obstacles", answer.Obstacles.Select(Model.Words.Kebab));
        json.WriteDay("dataFrom", answer.DataFrom);
        json.WriteDay("dataTo", answer.DataTo);
        json.WriteDay("allRecordedTo", answer.AllRecordedTo);
        json.WriteNumber("earlier", answer.Earlier.Count);
        json.WriteArray("thatDay", answer.ThatDay, Siding);
        json.WriteArray("doubtful", answer.Doubtful, Siding);
        json.WriteArray(
            "missing",
            answer.Gaps,
            (writer, gap) =>
            {
                writer.WriteStartObject();
                writer.WriteString("resolution", gap.Symbol.ToString());
                writer.WriteDay("on", gap.On);
                writer.WriteString("subject", gap.Subject);
                writer.WriteEndObject();
            }
        );
        json.WriteStartObject("before");
        Scan(json, answer.Before);
        json.WriteEndObject();
        if (answer.AnySubject is not { } any)
        {
            json.WriteNull("anySubject");
            return;
        }
        json.WriteStartObject("anySubject");
        Scan(json, any);
        json.WriteEndObject();
    }

    private static void Siding(Utf8JsonWriter json, Siding siding) =>
        VotesJson.Whole(
            json,
            siding.Ballot,
            writer =>
            {
                writer.WriteString("answer", Model.Words.Kebab(siding.Answer));
                writer.WriteString("own", VoteWords.Key(siding.Own));
                VotesJson.Tally(writer, "against", siding.Against);
                writer.WriteNumber("opposed", siding.Opposed);
                writer.WriteNumber("voted", siding.Voted);
                writer.WriteNumber("members", siding.Asked);
            }
        );
}
