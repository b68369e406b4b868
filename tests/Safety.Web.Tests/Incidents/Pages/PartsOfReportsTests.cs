using System.Globalization;
using Bunit;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Safety.Core.Incidents;
using Safety.Core.Language;
using Safety.Web.Incidents.Pages;
using Passage = Safety.Web.Incidents.Pages.Passage;

namespace Safety.Web.Tests.Incidents.Pages;

public sealed class PartsOfReportsTests : BunitContext
{
    [Theory]
    [InlineData("<script>alert(1)</script><img src=x onerror=alert(1)>")]
    [InlineData("‮مرحبا \U0001F52A & \"quotes\" ' ` {{ }}")]
    public void Words_are_shown_as_nothing_but_text(string words)
    {
        var passage = Render<Passage>(p => p.Add(one => one.Text, words));
        Assert.Equal(words, passage.Find(".words").TextContent);
        Assert.Empty(passage.Find(".words").Children);
        Assert.Equal("auto", passage.Find(".words").GetAttribute("dir"));
    }

    [Fact]
    public void Sealed_words_say_that_they_are_sealed() => Assert.Contains(
        "not for you to read", Render<Passage>(p => p.Add(one => one.Text, "[sealed]")).Find(".sealed").TextContent,
        StringComparison.Ordinal);

    [Fact]
    public void What_was_typed_comes_back_as_a_value_and_never_as_markup()
    {
        const string Words = "\"><script>alert(1)</script>";
        var typed = Sent(("text", Words), ("line", Words));
        var lines = Render<Question>(p => p
            .Add(q => q.Typed, typed).Add(q => q.Name, "text").Add(q => q.Label, "Words").Add(q => q.Lines, 3));
        var line = Render<Question>(p => p.Add(q => q.Typed, typed).Add(q => q.Name, "line").Add(q => q.Label, "Line"));
        Assert.Equal(Words, lines.Find("textarea").TextContent);
        Assert.Equal(Words, line.Find("input").GetAttribute("value"));
        Assert.Empty(lines.FindAll("script"));
        Assert.Empty(line.FindAll("script"));
    }

    [Fact]
    public void A_kind_that_stands_among_the_others_keeps_them_unfolded()
    {
        var hidden = Codes<IncidentCategory>.Of(IncidentCategory.SexualAssault);
        Assert.Null(Render<KindQuestion>().Find("details").GetAttribute("open"));
        var question = Render<KindQuestion>(p => p.Add(q => q.Chosen, hidden).Add(q => q.Error, "Why not."));
        Assert.NotNull(question.Find("details").GetAttribute("open"));
        Assert.Equal(hidden, question.Find("input[checked]").GetAttribute("value"));
        Assert.Contains("Why not.", question.Find("#category-error").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_kind_is_offered_once_and_has_its_words()
    {
        var codes = Kinds.All.Select(choice => choice.Value).ToList();
        Assert.Equal(Enum.GetValues<IncidentCategory>().Select(Codes<IncidentCategory>.Of).Order(), codes.Order());
        Assert.All(Enum.GetValues<IncidentCategory>(), category => Assert.NotEmpty(Kinds.Words(category)));
    }

    [Theory]
    [InlineData("2026-03-14T15:30", "2026-03-14T14:30:00Z")]
    [InlineData("0001-01-01T00:00", null)]
    [InlineData("yesterday", null)]
    public void A_moment_is_read_on_the_agencys_clock_or_refused_in_words(string text, string? utc)
    {
        var typed = Sent(("happened_at", text));
        var moment = typed.Moment("happened_at", TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin"));
        Assert.Equal(utc, moment?.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture));
        Assert.Equal(utc is null, typed.ErrorOf("happened_at") is not null);
    }

    [Fact]
    public void An_answer_that_is_on_no_list_is_refused_and_one_left_out_is_not_said()
    {
        var typed = Sent(("reported_severity", "7"), ("means", "words"), ("lost_time_days", "-1"));
        Assert.Null(typed.Code<Severity>("reported_severity"));
        Assert.NotNull(typed.ErrorOf("reported_severity"));
        Assert.Equal([Means.Words], typed.Many<Means>("means"));
        Assert.Null(typed.Many<Circumstance>("circumstances"));
        Assert.Null(typed.Number("lost_time_days"));
        Assert.NotNull(typed.ErrorOf("lost_time_days"));
    }

    [Fact]
    public void The_agencys_state_is_said_in_sentences_and_what_is_not_known_is_not_said()
    {
        Assert.Empty(ContextWords.Of(new OrganisationalContext()));
        Assert.Equal(
            [
                "The team had no manager.", "1 alert of the team was open.",
                "Nothing else that we count was open or late.",
            ],
            ContextWords.Of(new() { TeamHadManager = false, TeamAlertsOpen = 1, ActionsOverdue = 0 }));
    }

    private static Typed Sent(params (string Name, string Value)[] fields) => new(new FormCollection(
        fields.ToDictionary(field => field.Name, field => new StringValues(field.Value))));
}
