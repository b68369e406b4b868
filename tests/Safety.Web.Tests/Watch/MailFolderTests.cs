using MimeKit;
using Safety.Core.Alerts;
using Safety.Core.Language;
using Safety.Web.Tests.Store.Postgres;
using Safety.Web.Watch;
using Safety.Web.Watch.Channels;

namespace Safety.Web.Tests.Watch;

/// <summary>Mail that is laid into a folder of this machine instead of being sent.</summary>
public sealed class MailFolderTests : IDisposable
{
    private readonly TestFolder folder = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private string Place => Path.Combine(folder.Path, "mail");

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Each_message_is_one_file_that_any_mail_program_reads_and_only_its_owner()
    {
        var message = Message();

        Assert.Equal(new Sent(true, "laid_in_folder"), await Channel().Send(message, ChannelTests.Person(), Ct));

        var file = Assert.Single(Directory.GetFiles(Place));
        using var mail = await MimeMessage.LoadAsync(file, Ct);
        Assert.Equal((message.MessageId, message.Subject), (mail.MessageId, mail.Subject));
        Assert.Equal("invented@example.org", Assert.Single(mail.To.Mailboxes).Address);
        Assert.Contains(message.Link, mail.TextBody, StringComparison.Ordinal);
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute,
                File.GetUnixFileMode(Place));
    }

    [Fact]
    public async Task Sent_once_more_a_message_replaces_itself_and_another_lies_beside_it()
    {
        var (one, other) = (Message(), Message());

        foreach (var message in new[] { one, one, other })
            await Channel().Send(message, ChannelTests.Person(), Ct);

        Assert.Equal(
            new[] { one, other }.Select(message => MailFolder.NameOf(message.MessageId)).Order(StringComparer.Ordinal),
            Directory.GetFiles(Place).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_folder_that_cannot_be_is_a_failure_that_is_worth_another_attempt()
    {
        await File.WriteAllTextAsync(Place, "A file stands where the folder should.", Ct);

        Assert.Equal(new Sent(false, "folder_unwritable"), await Channel().Send(Message(), ChannelTests.Person(), Ct));
    }

    [Fact]
    public void Nothing_in_a_name_leads_out_of_the_folder() =>
        Assert.Equal("______a_b@c_eml_.eml", MailFolder.NameOf("../..\\a:b@c.eml\0"));

    [Fact]
    public void Mail_goes_one_way() => Assert.Throws<InvalidOperationException>(() => MailSettings.Read(
        ChannelTests.Configuration(("Mail:Folder", Place), ("Mail:Host", "127.0.0.1"))));

    private MailChannel Channel() => new(
        MailSettings.Read(ChannelTests.Configuration(("Mail:Folder", Place))), TimeProvider.System);

    private static AlertMessage Message() => AlertMessage.Of(
        new DeliveryId(Guid.CreateVersion7()), new AlertId(Guid.CreateVersion7()), AlertKind.IncidentSerious,
        Severity.Severe, new Uri("https://safety.example.org"));
}
