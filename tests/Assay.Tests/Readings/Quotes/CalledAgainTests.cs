namespace Assay.Tests.Readings.Quotes;

/// <summary>Who speaks where a text calls somebody again by an office or a description, and what an attribution carries besides.</summary>
public class CalledAgainTests
{
    private const string Names =
        "person: Marta Holm, Holm; person: Oskar Lind, Lind; organisation: Nordvik Minerals; organisation: Daily Compass; place: Bergen; "
        + "person: Мария Орлова, Орлова; person: Назар Климко";

    [Theory]
    [InlineData(
        "Marta Holm, Minister for Trade, rang Oskar Lind, Secretary of the Treasury. The Minister said that the mine would open. The Secretary said that it would not.",
        "indirect, Marta Holm: the mine would open\nindirect, Oskar Lind: it would not"
    )]
    [InlineData(
        "Oskar Lind stopped for a moment on the steps. “We have paper and no pen,” said the Swedish envoy.",
        "direct, Oskar Lind: We have paper and no pen"
    )]
    // two who may be meant
    [InlineData(
        "Oskar Lind met Marta Holm on the steps. “We have paper and no pen,” said the envoy.",
        "direct, the envoy: We have paper and no pen"
    )]
    [InlineData(
        "A European diplomat counted seventeen sites. “It looks like a catalogue,” the diplomat told us.",
        "direct, A European diplomat: It looks like a catalogue"
    )]
    [InlineData(
        "The owner of the Grand Palas Hotel said that every room was taken.",
        "indirect, The owner of the Grand Palas Hotel: every room was taken"
    )]
    [InlineData(
        "The Daily Compass quotes a person close to the talks: “Everybody is measuring for curtains.”",
        "direct, a person close to the talks: Everybody is measuring for curtains."
    )]
    public void A_description_takes_up_who_was_called_so(string text, string lines) =>
        Assert.Equal(lines, Told.Lines(text, Names));

    [Theory]
    [InlineData(
        "“Nobody wants to shut it,” Holm said, speaking on condition that her firm was not named. “But nobody wants to pay.”",
        "direct, Marta Holm: Nobody wants to shut it / But nobody wants to pay."
    )]
    [InlineData(
        "The commune had been owed three million, Holm said, running her finger down the column, and had seen one.",
        "indirect, Marta Holm: The commune had been owed three million / had seen one"
    )]
    [InlineData(
        "The trust would find other buyers, Holm said, without elaborating.",
        "indirect, Marta Holm: The trust would find other buyers"
    )]
    [InlineData(
        "Everything is paid for out of a loan, and none of the money, Holm has said, may reach the owner.",
        "indirect, Marta Holm: none of the money / may reach the owner"
    )]
    [InlineData(
        "It will pay nothing until the first line runs, which, Holm said, should be next year.",
        "indirect, Marta Holm: should be next year"
    )]
    public void An_aside_is_no_part_of_what_was_said(string text, string lines) =>
        Assert.Equal(lines, Told.Lines(text, Names));

    [Theory]
    [InlineData(
        "Nordvik Minerals, whose chairman, Oskar Lind, is under sanctions, said in a statement that it had had no notice.",
        "indirect, Nordvik Minerals: it had had no notice"
    )]
    [InlineData(
        "A spokesman for Nordvik Minerals said that the firm had noted the text and would study it “with great care indeed”.",
        "indirect, A spokesman for Nordvik Minerals: the firm had noted the text and would study it “with great care indeed”\nterm, A spokesman for Nordvik Minerals: with great care indeed"
    )]
    public void A_report_is_of_its_subject(string text, string lines) =>
        Assert.Equal(lines, Told.Lines(text, Names));

    [Theory]
    [InlineData(
        "Oskar Lind was heard by Marta Holm.\n\nCHAIR HOLM: We are in order.\n\nMr. Lind: Thank you.\n\nCHAIR HOLM: The committee will hear you.\n\n(Laughter.)\n\nMr. Lind: It melts.",
        "direct, Marta Holm: We are in order.\ndirect, Oskar Lind: Thank you.\ndirect, Marta Holm: The committee will hear you.\ndirect, Oskar Lind: It melts."
    )]
    // whoever asks by initials claims nothing, named at the end or not
    [InlineData(
        "Н.К.: Чого чекати?\n\nМария Орлова: Ответа.\n\nН.К.: Коли?\n\nМария Орлова: В мае.\n\nРозмовляв Назар Климко",
        "direct, Мария Орлова: Ответа.\ndirect, Мария Орлова: В мае."
    )]
    public void A_transcript_is_read_by_its_labels(string text, string lines) =>
        Assert.Equal(lines, Told.Lines(text, Names));
}
