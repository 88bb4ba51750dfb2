using Twilio.Types;

namespace Twilio.Rest.Api.V2010.Account;

public partial class MessageResource
{
    public sealed class ContentRetentionEnum : StringEnum
    {
        public static readonly ContentRetentionEnum Discard = new("discard");
        public static readonly ContentRetentionEnum Retain = new("retain");

        public ContentRetentionEnum()
        {
        }

        private ContentRetentionEnum(string value)
            : base(value)
        {
        }

        public static implicit operator ContentRetentionEnum(string value) => new(value);
    }
}
