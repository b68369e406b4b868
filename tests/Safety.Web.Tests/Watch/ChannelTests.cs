using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Configuration;
using Safety.Core.Alerts;
using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Web.Watch;
using Safety.Web.Watch.Channels;

namespace Safety.Web.Tests.Watch;

/// <summary>The channels against a relay and a receiver that behave and misbehave.</summary>
public sealed class ChannelTests
{
    private const string Secret = "an invented secret of a good length";
    private static readonly DeliveryId Delivery = new(Guid.CreateVersion7());
    private static readonly AlertMessage Message = AlertMessage.Of(
        Delivery, new AlertId(Guid.CreateVersion7()), AlertKind.IncidentSerious, Severity.Severe,
        new Uri("https://safety.example.org"));

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_mail_says_kind_severity_and_link_and_that_no_person_wrote_it()
    {
        using var sink = new SmtpSink();

        var sent = await Mail(sink).Send(Message, Person(), Ct);

        Assert.Equal(new Sent(true, "250"), sent);
        var mail = Assert.Single(sink.Mails);
        Assert.Contains($"Message-Id: <{Delivery.Value:N}@alerts.safety>", mail, StringComparison.Ordinal);
        Assert.Contains("Auto-Submitted: auto-generated", mail, StringComparison.Ordinal);
        Assert.Contains($"Answer here: {Message.Link}", mail, StringComparison.Ordinal);
        Assert.DoesNotContain("Invented Person", mail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Refuse451", "smtp_451", false)]
    [InlineData("Refuse550", "smtp_550", true)]
    [InlineData("CloseBefore250", "smtp_broken_off", false)]
    public async Task A_relay_that_does_not_take_it_is_a_failure_with_a_short_code(
        string mode, string code, bool forGood)
    {
        using var sink = new SmtpSink { Mode = _ => Enum.Parse<SinkMode>(mode) };

        Assert.Equal(new Sent(false, code, forGood), await Mail(sink).Send(Message, Person(), Ct));
    }

    [Fact]
    public async Task A_relay_that_breaks_off_after_it_took_the_mail_has_taken_it()
    {
        using var sink = new SmtpSink { Mode = _ => SinkMode.CloseAfter250 };

        Assert.True((await Mail(sink).Send(Message, Person(), Ct)).Succeeded);
    }

    [Fact]
    public async Task A_relay_that_is_down_or_speaks_no_tls_is_a_failure()
    {
        using var sink = new SmtpSink();
        var strict = new MailChannel(
            MailSettings.Read(Configuration(("Mail:Host", "127.0.0.1"), ("Mail:Port", $"{sink.Port}"),
                ("Mail:From", "safety@example.org"))), TimeProvider.System);
        var down = Mail(sink);

        Assert.Equal(new Sent(false, "smtp_no_tls"), await strict.Send(Message, Person(), Ct));
        sink.Dispose();
        Assert.Equal(new Sent(false, "smtp_unreachable"), await down.Send(Message, Person(), Ct));
        Assert.Empty(sink.Mails);
    }

    [Fact]
    public async Task Channels_that_are_not_set_up_say_so_for_good()
    {
        using var webhook = new WebhookChannel(WebhookSettings.Read(Configuration()), TimeProvider.System);
        var mail = new MailChannel(MailSettings.Read(Configuration()), TimeProvider.System);

        Assert.Equal(new Sent(false, "channel_not_set_up", true), await mail.Send(Message, Person(), Ct));
        Assert.Equal(new Sent(false, "channel_not_set_up", true), await webhook.Send(Message, Person(), Ct));
    }

    [Fact]
    public async Task A_call_holds_the_message_alone_and_is_signed()
    {
        await using var sink = await WebhookSink.StartAsync();
        using var webhook = Webhook(sink);

        Assert.Equal(new Sent(true, "200"), await webhook.Send(Message, Person(), Ct));

        var call = Assert.Single(sink.Calls);
        var body = JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(call.Body)!;
        Assert.Equal(["body", "kind", "link", "message_id", "severity", "subject"], body.Keys.Order());
        Assert.Equal((Delivery.Value.ToString("N"), "application/json"), (call.IdempotencyKey, call.ContentType));
        var (second, signature) = (call.Signature.Split(',')[0][2..], call.Signature.Split("v1=")[1]);
        Assert.Equal(
            WebhookChannel.Sign(Encoding.UTF8.GetBytes(Secret), second, Encoding.UTF8.GetBytes(call.Body)), signature);
    }

    [Theory]
    [InlineData(500, false)]
    [InlineData(302, false)]
    [InlineData(410, true)]
    public async Task A_receiver_that_does_not_take_it_is_a_failure_and_no_redirect_is_followed(
        int status, bool forGood)
    {
        await using var sink = await WebhookSink.StartAsync();
        sink.Status = status;
        using var webhook = Webhook(sink);

        Assert.Equal(new Sent(false, $"http_{status}", forGood), await webhook.Send(Message, Person(), Ct));
        Assert.Single(sink.Calls);
    }

    [Fact]
    public async Task A_receiver_that_hangs_is_left_after_five_seconds()
    {
        await using var sink = await WebhookSink.StartAsync();
        sink.Takes = TimeSpan.FromSeconds(30);
        using var webhook = Webhook(sink);

        var sent = await webhook.Send(Message, Person(), Ct).WaitAsync(TimeSpan.FromSeconds(9));
        Assert.Equal(new Sent(false, "timeout"), sent);
    }

    [Theory]
    [InlineData("Mail:Host", "relay.example.org", "Mail:RequireTls", "false")]
    [InlineData("Mail:Host", "relay.example.org", "Mail:Port", "0")]
    [InlineData("Mail:Host", "relay.example.org", "Mail:From", "nobody")]
    [InlineData("Mail:Host", "relay.example.org", "Mail:User", "safety")]
    public void A_relay_that_cannot_be_is_refused_at_the_start(string name, string value, string other, string said)
    {
        var settings = Configuration(("Mail:From", "safety@example.org"), (name, value), (other, said));

        Assert.Throws<InvalidOperationException>(() => MailSettings.Read(settings));
    }

    [Theory]
    [InlineData("http://hooks.example.org")]
    [InlineData("hooks")]
    public void A_receiver_without_encryption_is_refused_at_the_start(string url) =>
        Assert.Throws<InvalidOperationException>(() => WebhookSettings.Read(
            Configuration(("Webhook:Url", url), ("Webhook:SecretFile", SecretFile()))));

    internal static MailChannel Mail(SmtpSink sink) => new(
        MailSettings.Read(Configuration(
            ("Mail:Host", "127.0.0.1"), ("Mail:Port", $"{sink.Port}"), ("Mail:From", "safety@example.org"),
            ("Mail:RequireTls", "false"))),
        TimeProvider.System);

    internal static WebhookChannel Webhook(WebhookSink sink) => new(
        WebhookSettings.Read(Configuration(("Webhook:Url", $"{sink.Url}"), ("Webhook:SecretFile", SecretFile()))),
        TimeProvider.System);

    private static string SecretFile()
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, Secret);
        return file;
    }

    internal static IConfiguration Configuration(params (string Name, string Value)[] settings)
    {
        var said = new Dictionary<string, string?>();
        foreach (var (name, value) in settings)
            said[$"Safety:{name}"] = value;
        return new ConfigurationBuilder().AddInMemoryCollection(said).Build();
    }

    internal static StaffMember Person()
    {
        var id = new StaffId(Guid.CreateVersion7());
        var joined = new StaffMemberJoined(
            id, "Invented Person", "Worker", "invented@example.org", null, new DateOnly(2026, 1, 1), null,
            DateTimeOffset.UnixEpoch);
        return StaffMember.Evolve(null, id.Value, joined);
    }
}
